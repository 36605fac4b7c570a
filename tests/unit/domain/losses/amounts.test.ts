import { describe, expect, it } from 'vitest';
import { rate } from '../../../support/ledger';
import { lossesIn, monthly, told } from '../../../support/losses';

const need = { monthly: 100, from: '2026-01', to: '2027-12' };

describe('the monthly amount of a loss', () => {
	it('is the mean of the last three full months', () => {
		expect(
			told([{ amount: 2_730, from: '2026-01-01', to: '2026-09-30', profile: 'daily' }])
		).toEqual([['2026-09-30', 306.67]]);
	});

	it('leaves out the part of a month in which the money ends', () => {
		const money = {
			amount: 1_000,
			from: '2026-01-01',
			to: '2026-04-10',
			profile: 'daily' as const
		};
		expect(told([money])).toEqual([['2026-04-10', 300]]);
	});

	it('is the mean of all full months where there are fewer', () => {
		const money = { amount: 700, from: '2026-01-25', to: '2026-04-04', profile: 'daily' as const };
		expect(told([money])).toEqual([['2026-04-04', 295]]);
	});

	it('is the whole amount where no month is full', () => {
		expect(told([{ amount: 75, from: '2026-01-10', to: '2026-02-20' }])).toEqual([
			['2026-02-20', 75]
		]);
	});

	it('counts the months of a single payment that carry nothing', () => {
		const once = { amount: 900, from: '2026-01-01', to: '2026-03-31', profile: 'once' as const };
		expect(told([once])).toEqual([['2026-03-31', 300]]);
		expect(told([{ ...once, to: '2026-12-31' }])).toEqual([]);
	});

	it('is undisclosed where any money that ends is', () => {
		const ended = monthly(100, '2026-01-01', '2026-06-30');
		expect(told([ended, { ...ended, amount: null }])).toEqual([['2026-06-30', 'undisclosed']]);
	});

	it('is unknown where a known amount has no start to be laid from', () => {
		expect(told([{ amount: 100, to: '2026-06-30', claimed: '2025-10-01' }])).toEqual([
			['2026-06-30', 'undisclosed']
		]);
	});
});

describe('the rate of a loss', () => {
	const dollars = (to: string) => monthly(100, '2026-01-01', to, { currency: 'USD' });
	const rates = [
		rate('USD', '2026-03-31', 480),
		rate('USD', '2026-04-30', 500),
		rate('USD', '2026-05-31', 520)
	];

	it('is that of the first month after', () => {
		const past = { asOf: '2026-06-15' };
		expect(told([dollars('2026-03-31')], past, { need }, rates)).toEqual([['2026-03-31', 50_000]]);
		const toMidApril = { ...dollars('2026-04-15'), amount: 350 };
		expect(told([toMidApril], past, { need }, rates)).toEqual([['2026-04-15', 52_000]]);
	});

	it('is assumed where that month lies ahead', () => {
		const [loss] = lossesIn([dollars('2026-06-30')], { asOf: '2026-05-31' }, {}, rates).losses;
		expect(loss).toMatchObject({ assumed: true, monthly: { value: 5_200_000 } });
	});

	it('is not needed where need and lens have the money’s currency', () => {
		const inDollars = { need: { ...need, currency: 'USD' } };
		const [loss] = lossesIn([dollars('2026-06-30')], { lens: 'USD' }, inDollars).losses;
		expect(loss).toMatchObject({ assumed: false, monthly: { value: 10_000 } });
	});

	it('is missing where none is recorded, and the loss still shows', () => {
		expect(told([dollars('2026-06-30')])).toEqual([['2026-06-30', 'missing']]);
	});
});

describe('coverage around a loss', () => {
	const around = (to: string) => {
		const money = [
			monthly(60, '2026-01-01', '2026-06-30', { to }),
			monthly(20, '2026-01-01', '2027-12-31')
		];
		const [loss] = lossesIn(money, {}, { need }).losses;
		return [loss?.coverageBefore, loss?.coverageAfter].map((figure) =>
			figure?.state === 'known' ? figure.value : figure?.state
		);
	};

	it('is that of the last month covered whole, and of the first month starting after', () => {
		expect(around('2026-06-30')).toEqual([8_000, 2_000]);
	});

	it('passes over the month in which the money ends', () => {
		const [before, after] = around('2026-06-15');
		expect(before).toBeGreaterThan(8_000);
		expect(after).toBe(2_000);
	});

	it('is not known where no need is recorded', () => {
		const [loss] = lossesIn([monthly(60, '2026-01-01', '2026-06-30')]).losses;
		const nothing = { state: 'missing', reason: 'not-recorded' };
		expect(loss).toMatchObject({ coverageBefore: nothing, coverageAfter: nothing });
	});
});
