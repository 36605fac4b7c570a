import { describe, expect, it } from 'vitest';
import { noDetails, type Details, type Tranche } from '$lib/domain/agreement';
import { expectedInflows } from '$lib/domain/cash/inflows';
import { termsAsOf } from '$lib/domain/terms';
import { asking, ledger } from '../../../support/ledger';

const blank: Tranche = {
	id: 1,
	sourceId: 1,
	planned: null,
	condition: null,
	conditionNote: null,
	conditionMetOn: null,
	received: null,
	bankRate: null,
	reference: null
};
const planned = (on: string, minor: number, more: Partial<Tranche> = {}): Tranche => ({
	...blank,
	planned: { on, minor },
	...more
});

function inflows(details: Partial<Details>, tranches: readonly Tranche[], asOf: string) {
	const told = { ...noDetails, ...details };
	const money = { amount: 300, from: '2026-01-01', to: '2026-03-31', details: told };
	const [terms] = termsAsOf(ledger([{ name: 'Shelter', money: [money] }]), asking({ asOf }));
	if (!terms) throw new Error('the ledger has a source');
	return expectedInflows(terms, { opening: told.opening, tranches }, asOf);
}

const dated = (...items: [string, number][]) => ({
	state: 'dated',
	items: items.map(([on, minor]) => ({ on, minor }))
});

describe('what is still to come', () => {
	it('comes on the planned days of the tranches, never before the day of the report', () => {
		const tranches = [planned('2026-09-01', 200), planned('2026-01-10', 100)];
		expect(inflows({}, tranches, '2026-02-05')).toEqual(
			dated(['2026-02-05', 100], ['2026-09-01', 200])
		);
	});

	it('comes the usual days after its condition was met, where that is later than planned', () => {
		const met = planned('2026-02-10', 100, { conditionMetOn: '2026-02-01' });
		expect(inflows({ paymentDays: 30 }, [met], '2026-02-05')).toEqual(dated(['2026-03-03', 100]));
		expect(inflows({ paymentDays: 5 }, [met], '2026-02-05')).toEqual(dated(['2026-02-10', 100]));
		const ahead = planned('2026-02-10', 100, { conditionMetOn: '2026-04-01' });
		expect(inflows({ paymentDays: 30 }, [ahead], '2026-02-05')).toEqual(dated(['2026-02-10', 100]));
	});

	it('has no dates where nothing says when', () => {
		expect(inflows({}, [], '2025-12-01')).toEqual({ state: 'undated' });
		expect(inflows({ paymentTerms: 'reimbursement' }, [], '2025-12-01')).toEqual({
			state: 'undated'
		});
	});

	it('follows the payment terms where no tranche is planned', () => {
		const after = (paymentTerms: Details['paymentTerms']) =>
			inflows({ paymentTerms, paymentDays: 10 }, [], '2025-12-01');
		expect(after('advance')).toEqual(dated(['2026-01-01', 30_000]));
		const monthly = dated(['2026-02-10', 10_000], ['2026-03-10', 10_000], ['2026-04-10', 10_000]);
		expect(after('reimbursement')).toEqual(monthly);
		expect(after('after_act')).toEqual(monthly);
		expect(after('after_final_report')).toEqual(dated(['2026-04-10', 30_000]));
	});

	it('is less what was received, the earliest first; what is overdue is expected today', () => {
		const received = { ...blank, received: { on: '2026-02-12', minor: 4_000 } };
		const details = { paymentTerms: 'after_act', paymentDays: 10 } as const;
		expect(inflows(details, [received], '2026-02-20')).toEqual(
			dated(['2026-02-20', 6_000], ['2026-03-10', 10_000], ['2026-04-10', 10_000])
		);
	});

	it('leaves out what was due while no payment was ever recorded', () => {
		const details = { paymentTerms: 'after_act', paymentDays: 10 } as const;
		expect(inflows(details, [], '2026-02-20')).toEqual(
			dated(['2026-03-10', 10_000], ['2026-04-10', 10_000])
		);
	});

	it('after the final report comes the usual days after the last day for reports', () => {
		const details = {
			paymentTerms: 'after_final_report',
			paymentDays: 10,
			closesOn: '2026-05-31'
		} as const;
		expect(inflows(details, [], '2026-01-01')).toEqual(dated(['2026-06-10', 30_000]));
	});
});
