import { describe, expect, it } from 'vitest';
import { answer } from '$lib/domain/answer';
import { sum, totalOf, zero } from '$lib/domain/totals';
import { known, missing } from '$lib/domain/figure';
import { asking, ledger, rate } from '../../support/ledger';

const need = { monthly: 100, from: '2026-01', to: '2026-12' };
const range = { asOf: '2026-01-01', from: '2026-01', to: '2026-12' };

describe('a total', () => {
	it('sums the gaps of program-months; a surplus offsets no other month or program', () => {
		const facts = ledger([
			{ name: 'Shelter', need, money: [{ amount: 900, from: '2026-01-01', to: '2026-03-31' }] },
			{ name: 'Hotline', need, money: [{ amount: 600, from: '2026-01-01', to: '2026-12-31' }] }
		]);
		const [year] = answer(facts, asking(range)).years;
		expect([year?.need.minor, year?.gap.minor]).toEqual([240_000, 90_000 + 60_000]);
	});

	it('leaves months of unknown gap out of need and gap both, and says which', () => {
		const facts = ledger(
			[
				{ name: 'Shelter', need, money: [] },
				{
					name: 'Training',
					need,
					money: [
						{ amount: null, from: '2026-01-15', to: '2026-06-30' },
						{ amount: null, from: '2026-09-01', to: '2026-09-30' }
					]
				},
				{
					name: 'Hotline',
					need: { ...need, to: '2026-11' },
					money: [{ amount: 50, from: '2026-01-01', to: '2026-02-28', currency: 'EUR' }]
				}
			],
			[rate('EUR', '2026-02-10', 600)]
		);
		const report = answer(facts, asking(range));
		const counted = report.months.map(({ need: total, gap }) => [
			total.minor / 100,
			gap.minor / 100
		]);
		expect(counted).toEqual([
			...Array(2).fill([100, 100]),
			...Array(4).fill([200, 200]),
			...Array(2).fill([300, 300]),
			[200, 200],
			...Array(2).fill([300, 300]),
			[200, 200]
		]);
		expect(report.leftOut).toEqual([
			{ programId: 3, from: '2026-01', to: '2026-02', why: 'no-rate' },
			{ programId: 3, from: '2026-12', to: '2026-12', why: 'need-not-recorded' },
			{ programId: 2, from: '2026-01', to: '2026-06', why: 'undisclosed' },
			{ programId: 2, from: '2026-09', to: '2026-09', why: 'undisclosed' }
		]);
	});

	it('keeps the known committed money and names the undisclosed source once', () => {
		const facts = ledger([
			{
				name: 'Training',
				need,
				money: [
					{ amount: 1200, from: '2026-01-01', to: '2026-12-31' },
					{ amount: null, from: '2026-01-01', to: '2026-12-31' }
				]
			}
		]);
		const { shares, leftOut } = answer(facts, asking(range));
		expect(shares.committed).toMatchObject({ minor: 120_000, undisclosed: [2] });
		expect(leftOut).toHaveLength(1);
	});

	it('counts a year’s months inside the range only', () => {
		const facts = ledger([{ name: 'Shelter', need: { ...need, from: '2025-01' }, money: [] }]);
		const report = answer(facts, asking({ ...range, from: '2025-11', to: '2026-02' }));
		expect(report.years.map(({ year, months, gap }) => [year, months, gap.minor / 100])).toEqual([
			[2025, 2, 200],
			[2026, 2, 200]
		]);
	});

	it('counts what has no rate beside its known part, and remembers an assumed one', () => {
		const assumed = totalOf(known({ minor: 5, assumed: true }));
		expect(sum([assumed, totalOf(missing('no-rate')), { ...zero, minor: 7 }])).toEqual({
			minor: 12,
			assumed: true,
			undisclosed: [],
			withoutRate: 1
		});
	});

	it('refuses to exceed exact integers', () => {
		const large = { ...zero, minor: Number.MAX_SAFE_INTEGER };
		expect(() => sum([large, { ...zero, minor: 1 }])).toThrow('2^53');
	});
});
