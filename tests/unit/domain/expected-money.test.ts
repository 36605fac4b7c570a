import { describe, expect, it } from 'vitest';
import { answer } from '$lib/domain/answer';
import { asking, ledger, rate, type LedgerMoney } from '../../support/ledger';

const january = { from: '2026-01-01', to: '2026-01-31' };

function expected(money: readonly LedgerMoney[], lens: 'KZT' | 'USD' = 'KZT') {
	const facts = ledger([{ name: 'Shelter', money }], [rate('USD', '2026-01-31', 500)]);
	const question = asking({ asOf: '2026-02-01', from: '2026-01', to: '2026-01', lens });
	return (answer(facts, question).months[0]?.expected ?? []).map((each) => ({
		...each,
		full: each.full.minor
	}));
}

describe('expected money', () => {
	it('stands apart by firmness and origin, in full and weighted by its chance', () => {
		expect(
			expected([
				{ ...january, amount: 100, firmness: 'applied', chance: 4_000 },
				{ ...january, amount: 50, firmness: 'applied', chance: 2_000 },
				{ ...january, amount: 30, firmness: 'applied', chance: 5_000, origin: 'state' },
				{ ...january, amount: 70, firmness: 'awarded', chance: 9_000 }
			])
		).toEqual([
			{ firmness: 'applied', origin: 'state', full: 3_000, weighted: 1_500, withoutChance: 0 },
			{ firmness: 'applied', origin: 'foreign', full: 15_000, weighted: 5_000, withoutChance: 0 },
			{ firmness: 'awarded', origin: 'foreign', full: 7_000, weighted: 6_300, withoutChance: 0 }
		]);
	});

	it('without a chance is left out of the weighted sum, and counted', () => {
		expect(
			expected([
				{ ...january, amount: 100, firmness: 'applied', chance: 4_000 },
				{ ...january, amount: 900, firmness: 'applied' }
			])
		).toMatchObject([{ full: 100_000, weighted: 4_000, withoutChance: 1 }]);
	});

	it('is rounded once for a cell, after its chance and its rate', () => {
		const cents = { ...january, firmness: 'applied' as const, currency: 'USD', chance: 3_333 };
		expect(expected([{ ...cents, amount: 0.01 }])).toMatchObject([{ full: 500, weighted: 167 }]);
		const tenge = { ...january, firmness: 'applied' as const, chance: 5_000 };
		expect(
			expected(
				[
					{ ...tenge, amount: 4.99 },
					{ ...tenge, amount: 5 }
				],
				'USD'
			)
		).toMatchObject([{ full: 2, weighted: 1 }]);
	});

	it('is none once it is declined', () => {
		const declined = { step: 'declined' as const, day: '2026-01-10' };
		expect(expected([{ ...january, amount: 100, firmness: 'applied', steps: [declined] }])).toEqual(
			[]
		);
	});
});
