import { describe, expect, it } from 'vitest';
import type { Spending, Tranche } from '$lib/domain/agreement';
import type { Facts } from '$lib/domain/facts';
import { stateChain } from '$lib/domain/pipeline/chain';
import { termsAsOf } from '$lib/domain/terms';
import type { LedgerMoney } from '../../../support/ledger';
import { details, lot, promise, promiseLedger } from '../../../support/promise';

function chain(money: readonly LedgerMoney[], asOf: string, more: Partial<Facts> = {}) {
	const facts = { ...promiseLedger([{ name: 'Shelter', money }]), ...more };
	return stateChain(facts, termsAsOf(facts, { asOf, reading: 'adopted' }), asOf);
}

function tranche(told: Partial<Tranche>): Tranche {
	return {
		id: 1,
		sourceId: 2,
		planned: null,
		condition: null,
		conditionNote: null,
		conditionMetOn: null,
		received: null,
		bankRate: null,
		reference: null,
		...told
	};
}

describe("the state's chain", () => {
	it('tells by year how far the money got', () => {
		const money = [promise(), lot('A'), lot('B', { firmness: 'tendered', amount: 2_000 })];
		expect(chain(money, '2026-06-15')).toMatchObject([
			{
				year: 2026,
				currency: 'KZT',
				steps: { announced: 1_200_000, planned: 1_200_000, tendered: 800_000, contracted: 600_000 }
			},
			{ year: 2027, steps: { planned: 1_200_000, tendered: 0 } }
		]);
	});

	it('takes the sums that the plan gives to its years', () => {
		const years = [
			{ year: 2026, minor: 2_000_000, carriedBy: null },
			{ year: 2027, minor: 400_000, carriedBy: null }
		];
		const planned = chain([promise({ details: details({ years }) })], '2026-06-15').map(
			({ steps }) => steps.planned
		);
		expect(planned).toEqual([2_000_000, 400_000]);
	});

	it('counts a draft as announced only', () => {
		expect(chain([promise({ firmness: 'announced' })], '2026-06-15')[0]?.steps).toMatchObject({
			announced: 1_200_000,
			planned: 0
		});
	});

	it('tells a saving and what is not due yet from a break', () => {
		const saving = lot('A', { details: details({ plannedSum: 700_000 }) });
		const [running] = chain([promise(), saving], '2026-06-15');
		expect(running?.breaks).toEqual([
			{ after: 'planned', reason: 'not-due', minor: 500_000 },
			{ after: 'tendered', reason: 'saved', minor: 100_000 },
			{ after: 'contracted', reason: 'not-recorded', minor: 600_000 }
		]);
		const [over] = chain([promise(), saving], '2027-02-01');
		expect(over?.breaks[0]).toEqual({ after: 'planned', reason: 'lapsed', minor: 500_000 });
	});

	it('tells what a document carries over', () => {
		const years = [{ year: 2026, minor: 1_200_000, carriedBy: 'Order 5' }];
		const [over] = chain([promise({ details: details({ years }) }), lot('A')], '2027-02-01');
		expect(over?.breaks[0]).toEqual({ after: 'planned', reason: 'carried', minor: 600_000 });
	});

	it('names an overrun', () => {
		const [year] = chain([promise(), lot('A', { amount: 13_000 })], '2026-06-15');
		expect(year?.breaks[0]).toEqual({ after: 'planned', reason: 'overrun', minor: 100_000 });
	});

	it('counts a tender that ended without a contract as a break, once the year is over', () => {
		const tender = lot('A', { firmness: 'tendered' });
		const [year] = chain([promise(), tender], '2027-02-01');
		expect(year?.breaks).toContainEqual({ after: 'tendered', reason: 'lapsed', minor: 600_000 });
	});

	describe('once money is paid', () => {
		const tranches = [
			tranche({
				planned: { on: '2026-02-01', minor: 200_000 },
				received: { on: '2026-02-10', minor: 200_000 }
			}),
			tranche({ id: 2, planned: { on: '2026-05-01', minor: 100_000 } }),
			tranche({ id: 3, planned: { on: '2026-11-01', minor: 300_000 } })
		];

		it('tells a late payment from one that is not due', () => {
			const [year] = chain([promise(), lot('A')], '2026-06-15', { tranches });
			expect(year?.steps.paid).toBe(200_000);
			expect(year?.breaks).toEqual([
				{ after: 'planned', reason: 'not-due', minor: 600_000 },
				{ after: 'contracted', reason: 'late', minor: 100_000 },
				{ after: 'contracted', reason: 'not-due', minor: 300_000 },
				{ after: 'paid', reason: 'not-recorded', minor: 200_000 }
			]);
		});

		it('does not know what was paid after the day asked for', () => {
			const [year] = chain([promise(), lot('A')], '2026-02-05', { tranches });
			expect(year?.steps.paid).toBe(0);
		});

		it('takes spending for no overrun where no payment is recorded', () => {
			const spending: Spending[] = [{ id: 1, allocationId: 20, month: '2026-03', minor: 50_000 }];
			const [year] = chain([promise(), lot('A')], '2026-06-15', { spending });
			expect(year?.breaks.map(({ reason }) => reason)).toEqual(['not-due', 'not-recorded']);
		});

		it('tells what was spent and what is in hand', () => {
			const spending: Spending[] = [{ id: 1, allocationId: 20, month: '2026-03', minor: 50_000 }];
			const [year] = chain([promise(), lot('A')], '2026-06-15', { tranches, spending });
			expect(year?.steps.spent).toBe(50_000);
			expect(year?.breaks).toContainEqual({ after: 'paid', reason: 'unspent', minor: 150_000 });
		});
	});
});
