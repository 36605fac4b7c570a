import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noDetails, type Details, type Spending, type Tranche } from '$lib/domain/agreement';
import { addDays, lastDayOf } from '$lib/domain/calendar';
import { cashOfSources } from '$lib/domain/cash/source-cash';
import type { SourceCash } from '$lib/domain/cash/gap';
import { mapFigure, type Figure } from '$lib/domain/figure';
import { asking, ledger, type LedgerMoney } from '../../../support/ledger';

interface Payment {
	readonly planned?: readonly [day: string, minor: number];
	readonly received?: readonly [day: string, minor: number];
}

interface Told {
	readonly asOf: string;
	readonly details?: Partial<Details>;
	readonly payments?: readonly Payment[];
	/** Of the first allocation, by month. */
	readonly spent?: Readonly<Record<string, number>>;
	readonly money?: Partial<LedgerMoney>;
}

const paymentOf = ({ planned, received }: Payment, index: number): Tranche => ({
	id: index + 1,
	sourceId: 1,
	planned: planned ? { on: planned[0], minor: planned[1] } : null,
	condition: null,
	conditionNote: null,
	conditionMetOn: null,
	received: received ? { on: received[0], minor: received[1] } : null,
	bankRate: null,
	reference: null
});

const spendingOf = ([month, minor]: [string, number], index: number): Spending => ({
	id: index + 1,
	allocationId: 10,
	month,
	minor
});

/** 300 tenge over January to March 2026, 10,000 tiyn a month, unless said otherwise. */
function cash({ asOf, details = {}, payments = [], spent = {}, money = {} }: Told) {
	const entry: LedgerMoney = {
		amount: 300,
		from: '2026-01-01',
		to: '2026-03-31',
		details: { ...noDetails, ...details },
		...money
	};
	const facts = {
		...ledger([{ name: 'Shelter', money: [entry] }]),
		tranches: payments.map(paymentOf),
		spending: Object.entries(spent).map(spendingOf)
	};
	const [source] = cashOfSources(facts, asking({ asOf }), new Set([1]));
	if (!source) throw new Error('nothing is contracted');
	return source.cash;
}

type Rows = [month: string, due: number, gap: number | string][];

function rows(figure: Figure<SourceCash>, at = 0): Figure<Rows> {
	return mapFigure(figure, ({ parts }) =>
		(parts[at]?.months ?? []).map(({ month, due, gap }) => [
			month,
			due,
			gap.state === 'known' ? gap.value : gap.state
		])
	);
}

const known = (...value: Rows) => ({ state: 'known', value });

describe('the cash gap of a source', () => {
	it('is nothing where the money is paid in advance', () => {
		const payments: Payment[] = [
			{ planned: ['2026-01-01', 30_000], received: ['2026-01-05', 30_000] }
		];
		expect(rows(cash({ asOf: '2026-02-10', payments }))).toEqual(
			known(['2026-02', 10_000, 0], ['2026-03', 20_000, 0])
		);
	});

	it('is what is due before the planned day, and closes when the money comes', () => {
		const payments: Payment[] = [{ planned: ['2026-05-20', 30_000] }];
		expect(rows(cash({ asOf: '2026-02-10', payments }))).toEqual(
			known(
				['2026-02', 20_000, 20_000],
				['2026-03', 30_000, 30_000],
				['2026-04', 30_000, 30_000],
				['2026-05', 30_000, 0]
			)
		);
	});

	it('follows the payment terms of a reimbursement', () => {
		const details = { paymentTerms: 'reimbursement', paymentDays: 40 } as const;
		const payments: Payment[] = [{ received: ['2026-02-20', 4_000] }];
		expect(rows(cash({ asOf: '2026-02-25', details, payments }))).toEqual(
			known(
				['2026-02', 20_000, 16_000],
				['2026-03', 30_000, 20_000],
				['2026-04', 30_000, 10_000],
				['2026-05', 30_000, 0]
			)
		);
	});

	it('counts what was spent ahead of its month', () => {
		const payments: Payment[] = [
			{ received: ['2026-01-05', 15_000] },
			{ planned: ['2026-03-01', 15_000] }
		];
		const spent = { '2026-01': 10_000, '2026-02': 18_000 };
		expect(rows(cash({ asOf: '2026-02-10', payments, spent }))).toEqual(
			known(['2026-02', 18_000, 13_000], ['2026-03', 20_000, 0])
		);
	});

	it('counts what the records opened with as received', () => {
		const opening = { on: '2026-02-01', paidSoFar: 30_000, balance: 20_000 };
		expect(rows(cash({ asOf: '2026-02-10', details: { opening } }))).toEqual(
			known(['2026-02', 10_000, 0], ['2026-03', 20_000, 0])
		);
	});

	it('is unknown, and never nothing, where no payment was ever recorded', () => {
		const details = { paymentTerms: 'advance' } as const;
		expect(cash({ asOf: '2026-02-10', details })).toEqual({
			state: 'missing',
			reason: 'not-recorded'
		});
	});

	it('is unknown from where nothing says when the money comes', () => {
		const payments: Payment[] = [{ received: ['2026-01-05', 20_000] }];
		expect(rows(cash({ asOf: '2026-02-10', payments }))).toEqual(
			known(['2026-02', 10_000, 0], ['2026-03', 20_000, 'missing'])
		);
	});

	it('is undisclosed where the money is', () => {
		expect(cash({ asOf: '2026-02-10', money: { amount: null } })).toEqual({ state: 'undisclosed' });
	});

	it('is shared by the allocations of a month in proportion, the earlier months paid first', () => {
		const allocated = [
			{ amount: 100, to: '2026-01-31' },
			{ amount: 150, from: '2026-02-01', to: '2026-02-28' },
			{ amount: 50, from: '2026-02-01', to: '2026-02-28' }
		];
		const payments: Payment[] = [
			{ received: ['2026-01-05', 18_000] },
			{ planned: ['2026-03-05', 12_000] }
		];
		const told = cash({ asOf: '2026-02-10', payments, money: { allocated } });
		const february = [0, 1, 2].map((at) => {
			const figure = rows(told, at);
			return figure.state === 'known' ? figure.value[0] : null;
		});
		expect(february.toSorted((a, b) => Number(a?.[1]) - Number(b?.[1]))).toEqual([
			['2026-02', 0, 0],
			['2026-02', 5_000, 3_000],
			['2026-02', 15_000, 9_000]
		]);
	});
});

describe('whatever is recorded of a source', () => {
	const start = '2026-01-01';
	const day = fc.integer({ min: 0, max: 500 }).map((days) => addDays(start, days));
	const sum = fc.integer({ min: 1, max: 20_000 });
	const payments = fc.array(
		fc.oneof(
			fc.tuple(day, sum).map(([on, minor]): Payment => ({ planned: [on, minor] })),
			fc.tuple(day, sum).map(([on, minor]): Payment => ({ received: [on, minor] }))
		),
		{ minLength: 1, maxLength: 6 }
	);
	const spent = fc.dictionary(
		fc.constantFrom('2026-01', '2026-02', '2026-03', '2026-05'),
		fc.integer({ min: 0, max: 30_000 })
	);
	const asOf = fc.constantFrom(
		'2025-12-20',
		'2026-01-01',
		'2026-02-10',
		'2026-03-31',
		'2026-06-15'
	);
	const gaps = (told: Told) => {
		const figure = rows(cash(told));
		return figure.state === 'known' ? figure.value : [];
	};

	it('the gap is what is due, or spent, less what came and comes, and never below nothing', () => {
		fc.assert(
			fc.property(payments, spent, asOf, (paid, used, on) => {
				const details = { paymentTerms: 'after_act', paymentDays: 10 } as const;
				const told = { asOf: on, details, payments: paid, spent: used };
				const figure = cash(told);
				if (figure.state !== 'known') return;
				const received = paid.flatMap(({ received }) =>
					received && received[0] <= on ? received[1] : []
				);
				const spentSum = Object.entries(used).flatMap(([month, minor]) =>
					month <= on.slice(0, 7) ? minor : []
				);
				for (const [month, , gap] of gaps(told)) {
					const laid = ['2026-01', '2026-02', '2026-03'].filter((one) => one <= month).length;
					const came = figure.value.inflows.filter((inflow) => inflow.on <= lastDayOf(month));
					const total = (minor: readonly number[]) => minor.reduce((a, b) => a + b, 0);
					const cost = Math.max(laid * 10_000, total(spentSum));
					const had = total(received) + total(came.map(({ minor }) => minor));
					expect(gap).toBe(Math.max(0, cost - had));
				}
			})
		);
	});

	it('no order of its rows changes it', () => {
		fc.assert(
			fc.property(payments, spent, asOf, (paid, used, on) => {
				const turned = Object.fromEntries(Object.entries(used).toReversed());
				expect(gaps({ asOf: on, payments: paid.toReversed(), spent: turned })).toEqual(
					gaps({ asOf: on, payments: paid, spent: used })
				);
			})
		);
	});

	it('a payment planned later changes no gap before it, and never raises one after', () => {
		fc.assert(
			fc.property(payments, day, sum, (paid, on, minor) => {
				const asked = '2026-01-01';
				const told = { asOf: asked, payments: [...paid, { planned: ['2026-01-02', 1] as const }] };
				const before = gaps(told);
				const after = gaps({ ...told, payments: [...told.payments, { planned: [on, minor] }] });
				for (const [at, [month, , gap]] of before.entries()) {
					const next = after[at]?.[2];
					if (lastDayOf(month) < on) expect(next).toBe(gap);
					else expect(Number(next)).toBeLessThanOrEqual(Number(gap));
				}
			})
		);
	});

	it('the gaps of its allocations add up to its own', () => {
		fc.assert(
			fc.property(payments, fc.integer({ min: 1, max: 299 }), asOf, (paid, first, on) => {
				const whole = gaps({ asOf: on, payments: paid });
				const allocated = [{ amount: first }, { amount: 300 - first }];
				const figure = cash({ asOf: on, payments: paid, money: { allocated } });
				if (figure.state !== 'known') return;
				for (const [month, , gap] of whole) {
					const parts = figure.value.parts.map(({ months }) =>
						months.find((one) => one.month === month)
					);
					const sums = parts.map((part) => (part?.gap.state === 'known' ? part.gap.value : null));
					if (sums.includes(null) || typeof gap !== 'number') continue;
					expect(Math.abs(sums.reduce<number>((a, b) => a + (b ?? 0), 0) - gap)).toBeLessThan(3);
				}
			})
		);
	});
});
