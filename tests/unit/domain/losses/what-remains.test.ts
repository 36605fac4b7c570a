import { describe, expect, it } from 'vitest';
import type { LedgerMoney } from '../../../support/ledger';
import { lossesIn, monthly, units } from '../../../support/losses';

const need = { monthly: 100, from: '2026-01', to: '2027-12' };
const ended = monthly(60, '2026-01-01', '2026-06-30');
const firstLoss = (others: readonly LedgerMoney[], program = {}) =>
	lossesIn([ended, ...others], {}, { need, ...program }).losses[0];

describe('what remains after a loss', () => {
	it('is nothing: the loss is total', () => {
		expect(firstLoss([])).toMatchObject({ total: true, remaining: [] });
	});

	it('is what runs on day + 32', () => {
		const loss = firstLoss([
			{ ...monthly(10, '2026-01-01', '2026-08-01'), source: 'to day + 32' },
			{ ...monthly(10, '2026-01-01', '2026-07-31'), source: 'to day + 31' },
			{ ...monthly(10, '2026-08-01', '2026-12-31'), source: 'from day + 32' }
		]);
		expect(loss?.total).toBe(false);
		expect(loss?.remaining.map(({ sourceId }) => sourceId)).toEqual([2, 4]);
	});

	it('counts undisclosed money, whose amount stays untold', () => {
		const loss = firstLoss([
			{ amount: null, from: '2026-01-01', to: '2026-12-31', origin: 'state' }
		]);
		expect(loss).toMatchObject({
			total: false,
			remaining: [{ sourceId: 2, origin: 'state', monthly: { state: 'undisclosed' } }]
		});
	});

	it('is no expected money', () => {
		expect(
			firstLoss([monthly(60, '2026-07-01', '2026-12-31', { firmness: 'awarded' })])?.total
		).toBe(true);
	});
});

describe('what could bridge a loss', () => {
	const expected = (each: number, from = '2026-07-01', rest = {}) =>
		monthly(each, from, '2026-12-31', { firmness: 'applied', chance: 4_000, ...rest });
	const bridged = (...money: LedgerMoney[]) => {
		const loss = firstLoss(money);
		return [loss?.bridged, loss?.bridges.map(({ amount, chance }) => [units(amount), chance])];
	};

	it('is nothing', () => {
		expect(bridged()).toEqual(['no', []]);
	});

	it('is expected money, shown singly with its chance and never multiplied', () => {
		expect(bridged(expected(40), expected(30))).toEqual([
			'wholly',
			[
				[30, 4_000],
				[40, 4_000]
			]
		]);
	});

	it('covers it wholly from its very amount on, and partly below', () => {
		expect(bridged(expected(60))[0]).toBe('wholly');
		expect(bridged(expected(59))[0]).toBe('partly');
	});

	it('starts by day + 32', () => {
		expect(bridged(expected(60, '2026-08-01'))[0]).toBe('wholly');
		expect(bridged({ ...expected(60), from: '2026-08-02' })[0]).toBe('no');
	});

	it('is unknown while its amount is, unless the known part suffices', () => {
		const untold = { ...expected(1), amount: null };
		expect(bridged(untold)).toEqual(['unknown', [['undisclosed', 4_000]]]);
		expect(bridged(untold, expected(30))[0]).toBe('unknown');
		expect(bridged(untold, expected(60))[0]).toBe('wholly');
	});

	it('is unknown while the loss is', () => {
		const { losses } = lossesIn([{ ...ended, amount: null }, expected(60)]);
		expect(losses[0]?.bridged).toBe('unknown');
	});
});

describe('the capacity of a program that loses money', () => {
	const beds = { count: 14, unit: 'beds' };
	const remaining = (each: number) => monthly(each, '2026-01-01', '2027-12-31');

	it('is wholly at risk when the loss is total', () => {
		expect(firstLoss([], { capacity: beds })?.capacity).toEqual({ ...beds, atRisk: true });
	});

	it('is wholly at risk when coverage falls below the minimum to stay open, not at it', () => {
		const risk = (each: number) =>
			firstLoss([remaining(each)], { capacity: beds, minimum: 3_000 })?.capacity?.atRisk;
		expect([29, 30, 31].map(risk)).toEqual([true, false, false]);
	});

	it('is otherwise only that of a program that loses money', () => {
		expect(firstLoss([remaining(1)], { capacity: beds })?.capacity?.atRisk).toBe(false);
	});

	it('is not at risk by a coverage that nobody knows', () => {
		const untold = { amount: null, from: '2026-01-01', to: '2027-12-31' };
		expect(firstLoss([untold], { capacity: beds, minimum: 3_000 })?.capacity?.atRisk).toBe(false);
	});

	it('is not told where none is recorded', () => {
		expect(firstLoss([])?.capacity).toBeNull();
	});
});
