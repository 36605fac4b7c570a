/** The checks on what agreements and their payments say, each at its boundary. */
import { describe, expect, it } from 'vitest';
import { noDetails, type Tranche } from '$lib/domain/agreement';
import { answer } from '$lib/domain/answer';
import type { CheckCode } from '$lib/domain/checks/check';
import type { Facts, Question } from '$lib/domain/facts';
import { asking, ledger, rate, type LedgerMoney, type LedgerNeed } from '../../../support/ledger';

const year = { from: '2026-01-01', to: '2026-12-31' };
const agreed = { amount: 1_200, ...year, claimed: '2025-12-20' };

interface Given {
	readonly asOf?: string;
	readonly question?: Partial<Question>;
	readonly need?: LedgerNeed;
	readonly rates?: Facts['rates'];
	readonly change?: (facts: Facts) => Facts;
}

function fired(code: CheckCode, money: readonly LedgerMoney[], given: Given = {}) {
	const { asOf = '2026-04-01', need, rates = [], change = (facts) => facts } = given;
	const facts = change(ledger([{ name: 'P', money, ...(need ? { need } : {}) }], rates));
	const question = asking({ asOf, from: '2026-01', to: '2026-12', ...given.question });
	return answer(facts, question).checks.filter((check) => check.code === code);
}

describe('a rate of another year', () => {
	const rates = [
		rate('USD', '2023-12-31', 100),
		rate('USD', '2024-12-31', 120),
		rate('USD', '2025-12-31', 121),
		rate('USD', '2026-12-31', 119)
	];
	const stated = (tenge: number, claimed: string): LedgerMoney => ({
		amount: tenge,
		from: '2023-01-01',
		to: '2023-12-31',
		claimed,
		stated: { tenge, dollars: 1_000 }
	});
	const years = (tenge: number, claimed = '2025-06-01', asOf = '2026-04-01') =>
		fired('rate-of-another-year', [stated(tenge, claimed)], { rates, asOf }).flatMap((check) =>
			'fits' in check ? check.fits.map((fit) => fit.year) : []
		);

	it.each([
		[115_000, []],
		[115_001, [2024, 2025]],
		[126_000, [2024, 2025]],
		[126_001, [2025]],
		[128_000, []]
	])('of %i tenge for 1,000 dollars of a year at 100 fits %j', (tenge, fits) => {
		expect(years(tenge)).toEqual(fits);
	});

	it('is looked for in no year after the document, and in all of a year before it ends', () => {
		expect(years(120_000, '2024-06-01', '2024-07-01')).toEqual([2024]);
		expect(years(120_000, '2026-02-01')).toEqual([2024, 2025, 2026]);
	});
});

describe('a part without a program', () => {
	const allocated = [{ amount: 1_000 }];

	it.each([
		['2026-03-01', 0],
		['2026-03-02', 1]
	])('60 days after the start, on %s, fires %i times', (asOf, times) => {
		expect(fired('under-allocated', [{ ...agreed, allocated }], { asOf })).toHaveLength(times);
	});

	it('names the rest, and is silent where nothing is left or nothing is sure', () => {
		expect(fired('under-allocated', [{ ...agreed, allocated }])).toMatchObject([
			{ rest: { currency: 'KZT', minor: 20_000 }, start: '2026-01-01' }
		]);
		expect(fired('under-allocated', [agreed])).toEqual([]);
		const asked = { ...agreed, allocated, firmness: 'applied' as const };
		expect(fired('under-allocated', [asked])).toEqual([]);
		const untold = { ...agreed, allocated: [{ amount: null }] };
		expect(fired('under-allocated', [untold])).toEqual([]);
	});
});

describe('a line paid twice', () => {
	const onLine = (facts: Facts): Facts => ({
		...facts,
		needs: facts.needs.map((need) => ({
			...need,
			lines: need.lines.map((line) => ({ ...line, line: 'wages' }))
		})),
		allocations: facts.allocations.map((allocation) => ({ ...allocation, line: 'wages' }))
	});
	const need = { monthly: 100, from: '2026-01', to: '2026-12' };

	it.each([
		[1_212, 0],
		[1_224, 1]
	])('of %i tenge for a need of 1,200 fires %i times', (amount, times) => {
		const given = { need, change: onLine };
		expect(fired('double-funding', [{ ...agreed, amount }], given)).toHaveLength(times);
	});

	it('names the line, the months, the excess and whose money it is', () => {
		const twice = [agreed, { ...agreed, from: '2026-07-01', amount: 300 }];
		expect(fired('double-funding', twice, { need, change: onLine })).toMatchObject([
			{
				line: 'wages',
				from: '2026-07',
				to: '2026-12',
				over: { currency: 'KZT', minor: 30_000 },
				sourceIds: [1, 2]
			}
		]);
	});

	it('is silent about money of no line, and about a line that no need names', () => {
		const much = [{ ...agreed, amount: 9_999 }];
		expect(fired('double-funding', much, { need })).toEqual([]);
		expect(fired('double-funding', much, { change: onLine })).toEqual([]);
	});
});

describe('a second record of one agreement', () => {
	const twin = (changes: Partial<LedgerMoney> = {}) => [
		{ ...agreed, source: 'Shelter grant of the EU' },
		{ ...agreed, source: 'EU shelter grant', ...changes }
	];
	const oneFunder = (facts: Facts): Facts => ({
		...facts,
		sources: facts.sources.map((source) => ({ ...source, funderId: 1 }))
	});
	const pairs = (money: LedgerMoney[], change = oneFunder) =>
		fired('duplicate', money, { change }).length;

	it('fires for the same funder, amount and time and a similar title', () => {
		expect(pairs(twin())).toBe(1);
	});

	it('is silent when any of them differs', () => {
		expect(pairs(twin(), (facts) => facts)).toBe(0);
		expect(pairs(twin({ amount: 1_201 }))).toBe(0);
		expect(pairs(twin({ from: '2027-01-01', to: '2027-12-31' }))).toBe(0);
		expect(pairs(twin({ source: 'Hotline' }))).toBe(0);
		expect(pairs(twin({ amount: null }))).toBe(0);
	});

	it('takes the same reference for a similar title, and a renewal for no duplicate', () => {
		const referred = (facts: Facts): Facts => ({
			...oneFunder(facts),
			sources: oneFunder(facts).sources.map((source) => ({ ...source, reference: 'EU/7' }))
		});
		expect(pairs(twin({ source: 'Hotline' }), referred)).toBe(1);
		expect(pairs(twin({ details: { ...noDetails, renewsId: 1 } }))).toBe(0);
	});
});

describe('what nobody has looked after', () => {
	const details = { ...noDetails };
	const why = (money: LedgerMoney, asOf = '2026-04-01') =>
		fired('stale', [money], { asOf }).map((check) => ('why' in check ? check.why : null));

	it('is an active source without a citation', () => {
		const { amount, from, to } = agreed;
		expect(why({ amount, from, to })).toEqual(['no-citation']);
		expect(why({ amount, from, to }, '2025-12-31')).toEqual([]);
		expect(why({ amount, from, to }, '2027-01-01')).toEqual([]);
		expect(why(agreed)).toEqual([]);
	});

	it.each([
		['2026-04-01', 0],
		['2026-03-31', 1]
	])('is an ask whose decision was due on %s, seen on 1 April: %i', (decisionOn, times) => {
		const ask = { ...agreed, firmness: 'applied' as const };
		expect(why({ ...ask, details: { ...details, decisionOn } })).toHaveLength(times);
	});

	it('is an undisclosed amount that nobody asked about within 31 days', () => {
		const untold = { ...agreed, amount: null, claimed: '2026-02-01' };
		expect(why(untold, '2026-03-04')).toEqual([]);
		expect(why(untold, '2026-03-05')).toEqual(['not-asked']);
		const asked = { ...untold, details: { ...details, askedOn: '2026-03-01' } };
		expect(why(asked, '2026-03-05')).toEqual([]);
	});
});

describe('payments', () => {
	const tranche = (id: number, changes: Partial<Tranche> = {}): Tranche => ({
		id,
		sourceId: 1,
		planned: { on: '2026-02-01', minor: 60_000 },
		condition: null,
		conditionNote: null,
		conditionMetOn: null,
		received: null,
		bankRate: null,
		reference: null,
		...changes
	});
	const paid = (code: CheckCode, tranches: readonly Tranche[], rates: Facts['rates'] = []) =>
		fired(code, [{ ...agreed, currency: 'USD' }], {
			rates,
			change: (facts) => ({ ...facts, tranches })
		});

	it('do not add up when they are a cent more or less than the amount', () => {
		expect(paid('tranche-mismatch', [tranche(1), tranche(2)])).toEqual([]);
		const less = tranche(2, { planned: { on: '2026-08-01', minor: 59_999 } });
		expect(paid('tranche-mismatch', [tranche(1), less])).toMatchObject([
			{ why: 'sum', tranches: { minor: 119_999 }, amount: { minor: 120_000 } }
		]);
		expect(paid('tranche-mismatch', [])).toEqual([]);
	});

	it.each([
		[63_000, 0],
		[63_001, 1],
		[57_000, 0],
		[56_999, 1]
	])('of which %i cents came for a plan of 60,000 fire %i times', (minor, times) => {
		const received = { on: '2026-02-03', minor };
		expect(paid('tranche-mismatch', [tranche(1, { received }), tranche(2)])).toHaveLength(times);
	});

	it('are read back from the bank’s tenge at the official rate of that day', () => {
		const received = { on: '2026-02-03', minor: 60_000 };
		const rates = [rate('USD', '2026-01-31', 500)];
		const poor = tranche(1, { received, bankRate: 470_000_000 });
		expect(paid('tranche-mismatch', [poor, tranche(2)], rates)).toMatchObject([
			{ why: 'received', received: { currency: 'USD', minor: 56_400 } }
		]);
	});

	it.each([
		['2028-06-30', 0],
		['2028-07-01', 1]
	])('dated %s, 18 months after the end or later, fire %i times', (on, times) => {
		const late = tranche(1, { planned: { on, minor: 60_000 } });
		expect(paid('dates', [late, tranche(2)])).toHaveLength(times);
	});
});

describe('a period outside its promise', () => {
	it('is told of a source that comes out of another', () => {
		const promise = { ...agreed, to: '2026-06-30' };
		const change = (facts: Facts): Facts => ({
			...facts,
			sources: facts.sources.map((source) =>
				source.id === 2 ? { ...source, parentId: 1 } : source
			)
		});
		expect(fired('period-outside-parent', [promise, agreed], { change })).toMatchObject([
			{ within: 'source', sourceId: 2, parentId: 1 }
		]);
	});
});
