import { describe, expect, it } from 'vitest';
import { noDetails, type Details, type Tranche } from '$lib/domain/agreement';
import { programCash } from '$lib/domain/cash/program-cash';
import type { Facts } from '$lib/domain/facts';
import { asking, ledger, rate, type LedgerMoney } from '../../../support/ledger';

const question = asking({ asOf: '2026-11-24', from: '2026-07', to: '2028-06' });
const need = { monthly: 100, from: '2026-01', to: '2027-12' };
const grant: LedgerMoney = { amount: 300, from: '2027-01-01', to: '2027-03-31', source: 'Grant' };

function planned(sourceId: number, on: string, minor: number): Tranche {
	return {
		id: sourceId * 100 + Number(on.slice(5, 7)),
		sourceId,
		planned: { on, minor },
		condition: null,
		conditionNote: null,
		conditionMetOn: null,
		received: null,
		bankRate: null,
		reference: null
	};
}

const paidBy = (details: Partial<Details>): Details => ({ ...noDetails, ...details });

function told(facts: Facts) {
	const [program] = facts.programs;
	if (!program) throw new Error('the ledger has a program');
	const cash = programCash(facts, question, program);
	if (!cash) throw new Error('money is contracted');
	return cash;
}

const gaps = (facts: Facts) =>
	told(facts).months.map(({ month, due, gap }) => [month, due.minor, gap.minor]);

describe('the cash of a program', () => {
	it('is short from the first month due to the day that the money is planned for', () => {
		const facts = {
			...ledger([{ name: 'Shelter', need, money: [grant] }]),
			tranches: [planned(1, '2027-05-15', 30_000)]
		};
		expect(gaps(facts)).toEqual([
			['2026-11', 0, 0],
			['2026-12', 0, 0],
			['2027-01', 10_000, 10_000],
			['2027-02', 20_000, 20_000],
			['2027-03', 30_000, 30_000],
			['2027-04', 30_000, 30_000],
			['2027-05', 30_000, 0]
		]);
		expect(told(facts).late).toEqual([
			{
				sourceId: 1,
				currency: 'KZT',
				firstMonth: '2027-01',
				largest: 30_000,
				next: { on: '2027-05-15', minor: 30_000 }
			}
		]);
		expect(told(facts).months.map(({ committed }) => committed.minor)).toEqual([
			0, 0, 10_000, 10_000, 10_000, 0, 0
		]);
	});

	it('never takes one source’s money for another’s', () => {
		const facts = {
			...ledger([{ name: 'Shelter', need, money: [grant, { ...grant, source: 'Another' }] }]),
			tranches: [planned(1, '2027-05-15', 30_000), planned(2, '2026-12-01', 30_000)]
		};
		expect(gaps(facts).slice(2, 4)).toEqual([
			['2027-01', 20_000, 10_000],
			['2027-02', 40_000, 20_000]
		]);
	});

	it('says which source is untold, and counts it as nothing in no month', () => {
		const details = paidBy({ paymentTerms: 'advance' });
		const facts = ledger([{ name: 'Shelter', need, money: [{ ...grant, details }] }]);
		const { months, untold, late } = told(facts);
		expect(untold).toEqual([{ sourceId: 1, why: 'no-payment' }]);
		expect(late).toEqual([]);
		expect(months.map((month) => month.untold)).toEqual([[], [], [1], [1], [1]]);
	});

	it('says that money without days is untold from where it is needed', () => {
		const opening = { on: '2026-11-01', paidSoFar: 10_000, balance: 10_000 };
		const money = { ...grant, details: paidBy({ opening }) };
		const { months, untold } = told(ledger([{ name: 'Shelter', need, money: [money] }]));
		expect(untold).toEqual([{ sourceId: 1, why: 'no-days' }]);
		expect(months.map((month) => month.untold)).toEqual([[], [], [], [1], [1]]);
	});

	it('is in the need’s currency at each month’s rate, rounded once a cell', () => {
		const dollars = { ...grant, amount: 30, currency: 'USD' };
		const facts = {
			...ledger([{ name: 'Shelter', need, money: [dollars] }], [rate('USD', '2026-11-20', 520.14)]),
			tranches: [planned(1, '2027-03-15', 3_000)]
		};
		expect(gaps(facts).slice(2)).toEqual([
			['2027-01', 520_140, 520_140],
			['2027-02', 1_040_280, 1_040_280],
			['2027-03', 1_560_420, 0]
		]);
		expect(told(facts).late[0]?.currency).toBe('USD');
	});

	it('has nothing to say of a program without contracted money ahead', () => {
		const facts = ledger([{ name: 'Shelter', need, money: [{ ...grant, firmness: 'applied' }] }]);
		const [program] = facts.programs;
		expect(program && programCash(facts, question, program)).toBeNull();
	});

	it('leaves out a source that ended and of which nothing says what is still to come', () => {
		const old = { ...grant, from: '2026-01-01', to: '2026-03-31', source: 'Old' };
		const facts = {
			...ledger([{ name: 'Shelter', need, money: [grant, old] }]),
			tranches: [planned(1, '2026-12-15', 30_000)]
		};
		expect(told(facts).untold).toEqual([]);
	});
});
