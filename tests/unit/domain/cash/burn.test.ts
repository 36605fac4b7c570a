import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addToMonth } from '$lib/domain/calendar';
import { burnRate, leftAtEnd, runsOutIn } from '$lib/domain/cash/burn';

const by = (minors: readonly number[], first = '2026-01') =>
	minors.map((minor, at) => ({ id: at, allocationId: 1, month: addToMonth(first, at), minor }));

describe('the burn rate', () => {
	it('is the mean of the last three full months with spending recorded', () => {
		expect(burnRate(by([900, 100, 200, 301]), '2026-05-15')).toEqual({
			minor: 200,
			months: ['2026-02', '2026-03', '2026-04']
		});
	});

	it('leaves out the month that is not over', () => {
		const spending = by([100, 200, 300, 5]);
		expect(burnRate(spending, '2026-04-29')?.minor).toBe(200);
		expect(burnRate(spending, '2026-04-30')?.minor).toBe(168);
	});

	it('counts a recorded nothing, and skips a month that nobody recorded', () => {
		const spending = [...by([90, 0]), ...by([60], '2026-06')];
		expect(burnRate(spending, '2026-08-01')).toEqual({
			minor: 50,
			months: ['2026-01', '2026-02', '2026-06']
		});
	});

	it('is not told before a full month is recorded', () => {
		expect(burnRate(by([100]), '2026-01-30')).toBeNull();
	});

	it('lies between the least and the most of its months', () => {
		const amounts = fc.array(fc.integer({ min: 0, max: 9_000_000 }), {
			minLength: 1,
			maxLength: 3
		});
		fc.assert(
			fc.property(amounts, (minors) => {
				const rate = burnRate(by(minors), '2026-12-31');
				expect(rate?.minor).toBeGreaterThanOrEqual(Math.min(...minors));
				expect(rate?.minor).toBeLessThanOrEqual(Math.max(...minors));
			})
		);
	});
});

describe('what will be left at that rate', () => {
	const told = { rate: { minor: 100, months: ['2026-03'] }, lastRecorded: '2026-03' };

	it('takes the rate for every month after the last one recorded', () => {
		expect(leftAtEnd(1_000, told, '2026-12-31')).toBe(100);
		expect(runsOutIn(1_000, told, '2026-12-31')).toBeNull();
	});

	it('falls below zero where the money runs out before, and names the month', () => {
		expect(leftAtEnd(250, told, '2026-12-31')).toBe(-650);
		expect(runsOutIn(250, told, '2026-12-31')).toBe('2026-06');
		expect(runsOutIn(-20, told, '2026-12-31')).toBe('2026-04');
	});

	it('is the rest itself once the end is past', () => {
		expect(leftAtEnd(70, told, '2026-02-28')).toBe(70);
	});
});
