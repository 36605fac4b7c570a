import { describe, expect, it } from 'vitest';
import { answer } from '$lib/domain/answer';
import { asking, ledger, rate } from '../../support/ledger';

const facts = ledger(
	[
		{
			name: 'Shelter',
			need: { monthly: 100_000, from: '2026-01', to: '2026-06' },
			money: [
				{ amount: 600, from: '2026-01-01', to: '2026-03-31', currency: 'USD' },
				{ amount: 300_000, from: '2026-02-01', to: '2026-06-30', origin: 'state' }
			]
		}
	],
	[rate('USD', '2026-01-31', 480), rate('USD', '2026-02-28', 520), rate('USD', '2026-03-31', 505.5)]
);
const range = { asOf: '2026-04-01', from: '2026-01', to: '2026-06' };

describe('the lens', () => {
	const [tenge, dollars] = (['KZT', 'USD'] as const).map(
		(lens) => answer(facts, asking({ ...range, lens })).programs[0]
	);

	it('changes what is displayed', () => {
		const gaps = (report: typeof tenge) => report?.months.map(({ gap }) => gap);
		expect(gaps(tenge)?.[0]).toEqual({ state: 'known', value: 400_000 });
		expect(gaps(dollars)?.[0]).toEqual({ state: 'known', value: 833 });
	});

	it('changes neither coverage nor which months are short', () => {
		const coverage = (report: typeof tenge) =>
			report?.months.map((month) => [month.coverage, month.short]);
		expect(coverage(dollars)).toEqual(coverage(tenge));
	});

	it('changes no date', () => {
		const dates = (report: typeof tenge) => [
			report?.fundedUntil,
			report?.fundingEnds,
			report?.losses.map((loss) => [loss.day, loss.total, loss.coverageAfter, loss.bridged])
		];
		expect(dates(dollars)).toEqual(dates(tenge));
	});
});
