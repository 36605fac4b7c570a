import { describe, expect, it } from 'vitest';
import { answer } from '$lib/domain/answer';
import { known, missing, undisclosed } from '$lib/domain/figure';
import { asking, ledger, rate, type LedgerMoney, type LedgerNeed } from '../../support/ledger';

const january = { from: '2026-01-01', to: '2026-01-31' };
const need = { monthly: 100, from: '2026-01', to: '2026-01' };

function month(
	money: readonly LedgerMoney[],
	recorded: LedgerNeed | undefined = need,
	rates = [rate('USD', '2026-01-31', 500)]
) {
	const facts = ledger([{ name: 'Shelter', need: recorded ?? [], money }], rates);
	const question = asking({ asOf: '2026-02-01', from: '2026-01', to: '2026-01' });
	const own = answer(facts, question).programs[0]?.months[0];
	if (!own) throw new Error('the range has a month');
	return own;
}

describe('coverage', () => {
	it('is committed money beside need', () => {
		expect(month([{ ...january, amount: 75 }])).toMatchObject({
			need: known(10_000),
			committed: { minor: 7_500 },
			gap: known(2_500),
			surplus: known(0),
			coverage: known(7_500),
			short: known(true)
		});
	});

	it('shows a surplus and never clips it', () => {
		expect(month([{ ...january, amount: 130 }])).toMatchObject({
			gap: known(0),
			surplus: known(3_000),
			coverage: known(13_000),
			short: known(false)
		});
	});

	it('of nothing at all is 0, where need is recorded', () => {
		expect(month([])).toMatchObject({ gap: known(10_000), coverage: known(0) });
	});

	it.each([
		[99, false],
		[98.99, true],
		[99.5, false]
	])('with %d of 100 is short: %s', (amount, short) => {
		const own = month([{ ...january, amount }]);
		expect(own.short).toEqual(known(short));
		expect(own.gap).toEqual(known(10_000 - amount * 100));
	});

	it('is short over the share that the workspace sets', () => {
		const facts = ledger([{ name: 'Shelter', need, money: [{ ...january, amount: 95 }] }]);
		const question = asking({ asOf: '2026-01-01' });
		const shortOver = (setting: number) =>
			answer({ ...facts, shortOver: setting }, question).programs[0]?.months[0]?.short;
		expect([shortOver(500), shortOver(499)]).toEqual([known(false), known(true)]);
	});

	it('is not closed by expected money, which is shown beside it', () => {
		const own = month([{ ...january, amount: 60, firmness: 'awarded', chance: 5_000 }]);
		expect(own.gap).toEqual(known(10_000));
		expect(own.expected).toMatchObject([
			{ firmness: 'awarded', full: { minor: 6_000 }, weighted: 3_000 }
		]);
	});

	it('is unknown with undisclosed committed money; the known part stays', () => {
		const own = month([
			{ ...january, amount: 60 },
			{ ...january, amount: null }
		]);
		expect(own).toMatchObject({
			gap: undisclosed,
			surplus: undisclosed,
			coverage: undisclosed,
			short: undisclosed,
			committed: { minor: 6_000, undisclosed: [2] }
		});
	});

	it('is not touched by undisclosed expected money', () => {
		const own = month([{ ...january, amount: null, firmness: 'applied' }]);
		expect(own).toMatchObject({ gap: known(10_000), committed: { undisclosed: [] } });
		expect(own.expected).toMatchObject([{ firmness: 'applied', full: { undisclosed: [1] } }]);
	});

	it('is “need not recorded” without a need, never 0 and never whole', () => {
		const nothing = missing('not-recorded');
		expect(month([{ ...january, amount: 60 }], { ...need, approved: null })).toMatchObject({
			need: nothing,
			gap: nothing,
			surplus: nothing,
			coverage: nothing,
			short: nothing,
			committed: { minor: 6_000 }
		});
	});

	it('is reckoned in the currency of the need', () => {
		const inDollars = { monthly: 100, from: '2026-01', to: '2026-01', currency: 'USD' };
		expect(month([{ ...january, amount: 25_000 }], inDollars)).toMatchObject({
			need: known(5_000_000),
			gap: known(2_500_000),
			coverage: known(5_000)
		});
	});

	it('is missing where the money, or the need in the lens, has no rate', () => {
		const inEuros = { ...january, amount: 100, currency: 'EUR' };
		expect(month([inEuros])).toMatchObject({
			need: known(10_000),
			gap: missing('no-rate'),
			coverage: missing('no-rate'),
			committed: { minor: 0, withoutRate: 1 }
		});
		expect(month([], { ...need, currency: 'EUR' })).toMatchObject({
			need: missing('no-rate'),
			gap: missing('no-rate'),
			coverage: known(0)
		});
	});
});
