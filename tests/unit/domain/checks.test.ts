import { describe, expect, it } from 'vitest';
import { answer } from '$lib/domain/answer';
import type { Check } from '$lib/domain/checks/check';
import type { Facts, Question } from '$lib/domain/facts';
import { asking, between, ledger, rate, type LedgerProgram } from '../../support/ledger';

const year = { from: '2026-01-01', to: '2026-12-31' };
const fresh = [rate('USD', '2025-12-31', 500), rate('USD', '2026-03-31', 500)];

interface Asked {
	readonly question?: Partial<Question>;
	readonly rates?: typeof fresh;
	readonly change?: (facts: Facts) => Facts;
}

function checks<C extends Check['code']>(
	code: C,
	programs: readonly (Omit<LedgerProgram, 'name'> | LedgerProgram['money'][number])[],
	{ question = {}, rates = fresh, change = (facts) => facts }: Asked = {}
): Check[] {
	const written = programs.map((each, at) => ({
		name: `P${at + 1}`,
		...('money' in each ? each : { money: [each] })
	}));
	const asked = asking({ asOf: '2026-04-01', from: '2026-01', to: '2026-12', ...question });
	return answer(change(ledger(written, rates)), asked).checks.filter((each) => each.code === code);
}

describe('the check of an implied rate', () => {
	const stated = (tenge: number) => ({
		amount: tenge,
		...year,
		claimed: '2026-01-10',
		stated: { tenge, dollars: 100 }
	});

	it('fires when the two stated amounts are far from the official rate', () => {
		expect(checks('implied-rate', [stated(5_000)])).toMatchObject([
			{ severity: 'high', sourceId: 1, implied: { power: 1 } }
		]);
	});

	it('is silent when they fit, when only one is stated, and without an official rate', () => {
		expect(checks('implied-rate', [stated(50_000), { amount: 5_000, ...year }])).toEqual([]);
		expect(checks('implied-rate', [stated(5_000)], { rates: [] })).toEqual([]);
	});
});

describe('the check of an overlap', () => {
	const pair = [
		{ amount: 1, ...year, claimed: '2026-01-10' },
		{ amount: 2, ...year, claimed: '2026-02-10' }
	];
	const change = (facts: Facts): Facts => ({
		...facts,
		overlaps: [{ claimIds: [1, 2], reason: null }]
	});

	it('fires for two claims that may be the same money', () => {
		expect(checks('overlap', pair, { change })).toMatchObject([{ sourceIds: [1, 2] }]);
	});

	it('is silent without one, before both are known, and when one source is gone', () => {
		expect(checks('overlap', pair)).toEqual([]);
		expect(checks('overlap', pair, { change, question: { asOf: '2026-02-09' } })).toEqual([]);
		const declined = { step: 'declined' as const, day: '2026-03-01' };
		const left = pair.map((entry, at) => (at === 0 ? { ...entry, steps: [declined] } : entry));
		expect(checks('overlap', left, { change })).toEqual([]);
	});
});

describe('the check of a period outside its plan', () => {
	const planned = (from: string, to: string) => ({ amount: 1, ...year, plan: { from, to } });

	it.each([
		['2026-01-01', '2026-12-31', 0],
		['2026-01-02', '2026-12-31', 1],
		['2026-01-01', '2026-12-30', 1],
		['2025-01-01', '2027-12-31', 0]
	])('with a plan from %s to %s fires %i times', (from, to, times) => {
		expect(checks('period-outside-parent', [planned(from, to)])).toHaveLength(times);
	});

	it('is silent without a plan, and where no day is stated', () => {
		const plan = { from: '2026-01-01', to: '2026-12-31' };
		expect(
			checks('period-outside-parent', [{ amount: 1, from: '2020-01-01', to: '2030-12-31' }])
		).toEqual([]);
		expect(checks('period-outside-parent', [{ amount: 1, plan }])).toEqual([]);
	});
});

describe('the check of dates', () => {
	it.each([
		['2026-01-02', 1],
		['2026-01-01', 0],
		['2025-12-31', 0]
	])(
		'of a source that starts on 1 January and was signed on %s fires %i times',
		(signed, times) => {
			expect(checks('dates', [{ amount: 1, ...year, signed }])).toHaveLength(times);
		}
	);

	it('is silent where the start is unknown', () => {
		expect(checks('dates', [{ amount: 1, to: year.to, signed: '2026-05-01' }])).toEqual([]);
	});
});

describe('the check of an uncertain end', () => {
	const open = between('2026-09-30', '2026-12-31', null);
	const uncertain = { amount: 1, from: '2026-01-01', to: open };

	it('fires once for each kind of program whose losses move', () => {
		const fired = checks('uncertain-end', [
			uncertain,
			{ ...uncertain, amount: null },
			{ amount: 1, ...year },
			{ kind: 'hotline', money: [uncertain] }
		]);
		expect(fired).toMatchObject([
			{ kind: 'shelter', sourceIds: [1, 2], programIds: [1, 2] },
			{ kind: 'hotline', sourceIds: [4], programIds: [4] }
		]);
	});

	it('tells the day in each reading', () => {
		expect(checks('uncertain-end', [uncertain])).toMatchObject([
			{
				days: [
					{ programId: 1, reading: 'cautious', day: '2026-09-30' },
					{ programId: 1, reading: 'adopted', day: '2026-12-31' },
					{ programId: 1, reading: 'hopeful', day: '2026-12-31' }
				]
			}
		]);
	});

	it('fires for a later loss too, behind one that is certain', () => {
		const certain = { amount: 1, from: '2026-01-01', to: '2026-06-30' };
		expect(checks('uncertain-end', [{ money: [certain, uncertain] }])).toMatchObject([
			{ sourceIds: [2], days: [{ day: '2026-09-30' }, { day: '2026-12-31' }, {}] }
		]);
	});

	it('is silent where no loss moves', () => {
		expect(checks('uncertain-end', [{ amount: 1, ...year }])).toEqual([]);
		expect(checks('uncertain-end', [{ ...uncertain, firmness: 'applied' }])).toEqual([]);
		const start = between('2025-12-01', '2026-01-01', null);
		expect(checks('uncertain-end', [{ amount: 1, from: start, to: year.to }])).toEqual([]);
	});
});
