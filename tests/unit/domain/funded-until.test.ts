import { describe, expect, it } from 'vitest';
import { answer } from '$lib/domain/answer';
import { runway } from '$lib/domain/funded-until';
import { asking, ledger, type LedgerMoney, type LedgerNeed } from '../../support/ledger';

const need = { monthly: 100, from: '2026-01', to: '2026-12' };
const paying = (from: string, to: string, amount: number | null): LedgerMoney => ({
	from,
	to,
	amount
});

function dates(
	money: readonly LedgerMoney[],
	asOf: string,
	recorded: readonly LedgerNeed[] = [need]
) {
	const facts = ledger([{ name: 'Shelter', need: recorded, money }]);
	const [program] = answer(facts, asking({ asOf })).programs;
	return { fullyFunded: program?.fundedUntil, ends: program?.fundingEnds };
}

describe('fully funded until', () => {
	const half = paying('2026-01-01', '2026-06-30', 600);

	it('is the end of the last month before the first short one', () => {
		expect(dates([half], '2026-03-20').fullyFunded).toEqual({
			state: 'until',
			day: '2026-06-30',
			runway: 3
		});
	});

	it('counts the as-of month whole', () => {
		expect(dates([half], '2026-06-30').fullyFunded).toMatchObject({ day: '2026-06-30', runway: 0 });
		expect(dates([half], '2026-07-01').fullyFunded).toEqual({ state: 'short-already' });
	});

	it('passes over a month that is short by no more than one percent', () => {
		const almost = paying('2026-07-01', '2026-07-31', 99);
		expect(dates([half, almost], '2026-03-20').fullyFunded).toMatchObject({ day: '2026-07-31' });
	});

	it('is “at least until” the last month with need when none is short', () => {
		const year = paying('2026-01-01', '2026-12-31', 1200);
		expect(dates([year], '2026-03-20').fullyFunded).toEqual({
			state: 'at-least-until',
			day: '2026-12-31'
		});
	});

	it('is unknown with undisclosed money in it', () => {
		const untold = paying('2026-01-01', '2026-12-31', null);
		expect(dates([half, untold], '2026-03-20').fullyFunded).toEqual({ state: 'amount-unknown' });
	});

	it('is not touched by undisclosed money of the past, or after the first short month', () => {
		const past = paying('2026-01-01', '2026-02-28', null);
		const later = paying('2026-08-01', '2026-12-31', null);
		expect(dates([half, past, later], '2026-03-20').fullyFunded).toMatchObject({
			day: '2026-06-30'
		});
	});

	it('is not told without a need, or after the last one', () => {
		const told = [dates([half], '2026-03-20', []), dates([half], '2027-01-01')];
		expect(told.map(({ fullyFunded }) => fullyFunded?.state)).toEqual(
			Array(2).fill('need-not-recorded')
		);
	});

	it('reaches the eve of a need that starts later and is short at once', () => {
		const later = { ...need, from: '2026-05' };
		expect(dates([], '2026-03-20', [later]).fullyFunded).toEqual({
			state: 'until',
			day: '2026-04-30',
			runway: 1
		});
	});

	it('is missing where a rate is', () => {
		expect(dates([{ ...half, currency: 'EUR' }], '2026-03-20').fullyFunded).toEqual({
			state: 'rate-missing'
		});
	});
});

describe('funding ends', () => {
	it('on the last funded day, however little the money is', () => {
		expect(dates([paying('2026-01-01', '2026-09-14', 1)], '2026-03-20').ends).toEqual({
			state: 'on',
			day: '2026-09-14',
			runway: 5
		});
	});

	it.each([
		['2026-08-01', '2026-12-31'],
		['2026-08-02', '2026-06-30']
	])('looks past a break of 31 days but not of 32: money again on %s', (again, day) => {
		const money = [paying('2026-01-01', '2026-06-30', 1), paying(again, '2026-12-31', 1)];
		expect(dates(money, '2026-03-20').ends).toMatchObject({ day });
	});

	it('joins money that overlaps, whatever its order', () => {
		const money = [
			paying('2026-03-01', '2026-04-30', 1),
			paying('2026-01-01', '2026-10-31', 1),
			paying('2026-05-15', '2026-06-30', 1)
		];
		expect(dates(money, '2026-03-20').ends).toMatchObject({ day: '2026-10-31' });
	});

	it('counts undisclosed money, and no expected money', () => {
		const applied: LedgerMoney = { ...paying('2026-05-01', '2026-12-31', 9), firmness: 'applied' };
		expect(
			dates([paying('2026-01-01', '2026-04-30', null), applied], '2026-03-20').ends
		).toMatchObject({ day: '2026-04-30' });
	});

	it('has ended when the last of it lies before the as-of day', () => {
		expect(dates([paying('2026-01-01', '2026-03-19', 1)], '2026-03-20').ends).toEqual({
			state: 'ended',
			day: '2026-03-19'
		});
	});

	it('goes on through a short break that the as-of day lies in', () => {
		const money = [paying('2026-01-01', '2026-03-10', 1), paying('2026-04-01', '2026-06-30', 1)];
		expect(dates(money, '2026-03-20').ends).toMatchObject({ state: 'on', day: '2026-06-30' });
	});

	it('never began where all money lies ahead', () => {
		expect(dates([paying('2026-06-01', '2026-12-31', 1)], '2026-03-20').ends).toEqual({
			state: 'never-funded'
		});
	});
});

describe('the runway', () => {
	it.each([
		['2026-01-01', '2026-12-31', 12],
		['2026-01-01', '2026-12-30', 11],
		['2026-11-24', '2026-12-31', 1],
		['2026-11-24', '2026-12-23', 1],
		['2026-11-24', '2026-12-22', 0],
		['2026-01-31', '2026-02-27', 1],
		['2026-05-01', '2026-03-31', 0]
	])('from %s to %s is %i whole months', (asOf, last, months) => {
		expect(runway(asOf, last)).toBe(months);
	});
});
