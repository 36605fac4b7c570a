import { describe, expect, it } from 'vitest';
import { noDetails } from '$lib/domain/agreement';
import { answer } from '$lib/domain/answer';
import type { Facts } from '$lib/domain/facts';
import { promisesLeft } from '$lib/domain/pipeline/promise';
import { standingPromises } from '$lib/domain/pipeline/standing-promises';
import { termsAsOf } from '$lib/domain/terms';
import { asking, type LedgerMoney } from '../../../support/ledger';
import { details, lot, promise, promiseLedger } from '../../../support/promise';

const shelter = (...money: LedgerMoney[]) =>
	promiseLedger([{ name: 'Shelter', money: [promise(), ...money] }]);

function left(facts: Facts, asOf = '2026-06-15') {
	const terms = termsAsOf(facts, { asOf, reading: 'adopted' });
	const [figure] = promisesLeft(terms, asOf).values();
	return figure;
}

describe('what is left of a promise', () => {
	it('is told only where lots realise it', () => {
		expect(left(shelter())).toBeUndefined();
	});

	it('is the promise less its lots, those in tender included', () => {
		const facts = shelter(lot('A'), lot('B', { firmness: 'tendered', amount: 4_000 }));
		expect(left(facts)).toMatchObject({
			state: 'known',
			value: { promised: 2_400_000, taken: 1_000_000, left: 1_400_000, overrun: 0 }
		});
	});

	it('loses what a tender saved', () => {
		const saving = lot('A', { details: details({ plannedSum: 700_000 }) });
		expect(left(shelter(saving))).toMatchObject({ value: { saved: 100_000, left: 1_700_000 } });
	});

	it('loses nothing to a saving before the contract', () => {
		const hoped = lot('A', { firmness: 'tendered', details: details({ plannedSum: 700_000 }) });
		expect(left(shelter(hoped))).toMatchObject({ value: { saved: 0, left: 1_800_000 } });
	});

	it('gets back what a declined lot would have taken', () => {
		const steps = [{ step: 'withdrawn' as const, day: '2026-03-01' }];
		const facts = shelter(lot('A'), lot('B', { firmness: 'tendered', steps }));
		expect(left(facts)).toMatchObject({ value: { taken: 600_000 } });
	});

	it('gets back what a terminated lot no longer pays', () => {
		const steps = [{ step: 'terminated' as const, day: '2026-06-01', effective: '2026-06-30' }];
		expect(left(shelter(lot('A', { steps })), '2026-07-01')).toMatchObject({
			value: { taken: 300_000, left: 2_100_000 }
		});
	});

	it('is nothing, with the overrun named, where lots exceed it', () => {
		expect(left(shelter(lot('A', { amount: 25_000 })))).toMatchObject({
			value: { left: 0, overrun: 100_000 }
		});
	});

	it.each(['undisclosed', 'in another currency'])('is unknown where a lot is %s', (how) => {
		const odd = how === 'undisclosed' ? { amount: null } : { currency: 'USD' };
		expect(left(shelter(lot('A', odd)))?.state).not.toBe('known');
	});

	describe('when a budget year has ended', () => {
		const years = [
			{ year: 2026, minor: 1_200_000, carriedBy: null },
			{ year: 2027, minor: 1_200_000, carriedBy: null }
		];
		const byYear = (first: string | null = null) =>
			promiseLedger([
				{
					name: 'Shelter',
					money: [
						promise({
							details: {
								...noDetails,
								years: years.map((one) => (one.year === 2026 ? { ...one, carriedBy: first } : one))
							}
						}),
						lot('A')
					]
				}
			]);

		it('has lost what was not contracted of that year', () => {
			expect(left(byYear(), '2027-01-01')).toMatchObject({
				value: { lapsed: 600_000, left: 1_200_000 }
			});
		});

		it('keeps it until the year is over', () => {
			expect(left(byYear(), '2026-12-31')).toMatchObject({ value: { lapsed: 0 } });
		});

		it('keeps what a document carries over', () => {
			expect(left(byYear('Order 5'), '2027-01-01')).toMatchObject({ value: { lapsed: 0 } });
		});
	});
});

describe('the parts of a promise that programs have', () => {
	const promised = promise({ allocated: [{ amount: 12_000 }] });
	const facts = promiseLedger([
		{ name: 'Shelter', money: [promised, lot('A', { allocated: [{ amount: 6_000 }] })] },
		{ name: 'Hotline', money: [] }
	]);
	const [first] = facts.allocations;
	const both: Facts = {
		...facts,
		allocations: [...facts.allocations, ...(first ? [{ ...first, id: 99, programId: 2 }] : [])]
	};

	function standing(given: Facts) {
		const terms = termsAsOf(given, { asOf: '2026-06-15', reading: 'adopted' });
		const promises = promisesLeft(terms, '2026-06-15');
		return standingPromises(given.allocations, terms, promises).map(({ amount }) =>
			amount.state === 'known' ? amount.value.minor : amount.state
		);
	}

	it('are first reduced by the lots of the same program', () => {
		expect(standing(both)).toEqual([600_000, 600_000, 1_200_000]);
	});

	it('are never more than what is left, each cut in proportion', () => {
		const dearer = promiseLedger([
			{ name: 'Shelter', money: [promised, lot('A', { amount: 18_000, allocated: [] })] }
		]);
		expect(standing(dearer)).toEqual([600_000]);
	});

	it('show as expected money only once beside the lot', () => {
		const asked = asking({ asOf: '2026-06-15', from: '2026-01', to: '2027-12' });
		const expected = (given: Facts) =>
			answer(given, asked).months.reduce(
				(sum, { expected, committed }) =>
					sum + committed.minor + expected.reduce((all, { full }) => all + full.minor, 0),
				0
			);
		const without = { ...both, sources: both.sources.map((one) => ({ ...one, parentId: null })) };
		expect(expected(without) - expected(both)).toBe(600_000);
	});
});
