import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, lastDayOf, monthOf, monthsFrom } from '$lib/domain/calendar';
import { laidThrough, spread, type Period } from '$lib/domain/spread';
import { naiveRunningTotals } from '../../support/naive-spread';

const day = fc.integer({ min: 0, max: 60 * 365 }).map((days) => addDays('1999-01-01', days));
const period: fc.Arbitrary<Period> = fc
	.tuple(day, fc.integer({ min: 0, max: 20 * 365 }))
	.map(([from, days]) => ({ from, to: addDays(from, days) }));
const amount = fc.oneof(
	fc.integer({ min: 0, max: 1_000 }),
	fc.integer({ min: 0, max: 9_000_000_000_000 })
);
const profile = fc.constantFrom('monthly' as const, 'daily' as const, 'once' as const);

const total = (shares: readonly { minor: number }[]) =>
	shares.reduce((sum, share) => sum + share.minor, 0);

describe('how an amount falls on months', () => {
	it('gives whole months equal parts', () => {
		expect(spread(120_000, { from: '2026-01-01', to: '2026-12-31' }, 'monthly')).toEqual(
			monthsFrom('2026-01', '2026-12').map((month) => ({ month, minor: 10_000 }))
		);
	});

	it('weighs a part of a month by its days', () => {
		expect(spread(45_000, { from: '2009-06-16', to: '2009-07-31' }, 'monthly')).toEqual([
			{ month: '2009-06', minor: 15_000 },
			{ month: '2009-07', minor: 30_000 }
		]);
	});

	it('lays a single payment on the month of its first day', () => {
		expect(spread(500, { from: '2026-03-10', to: '2026-09-30' }, 'once')).toEqual([
			{ month: '2026-03', minor: 500 }
		]);
	});

	it('rounds half away from zero through the running total', () => {
		const shares = spread(100, { from: '2026-01-01', to: '2026-03-31' }, 'monthly');
		expect(shares.map((share) => share.minor)).toEqual([33, 34, 33]);
	});

	it('drops what lies after a termination', () => {
		const whole = { from: '2025-01-01', to: '2025-12-31' };
		expect(total(spread(120_000, whole, 'monthly', '2025-02-14'))).toBe(15_000);
	});

	it('adds up to the amount, whatever the period and profile', () => {
		fc.assert(
			fc.property(amount, period, profile, (minor, span, shape) => {
				expect(total(spread(minor, span, shape))).toBe(minor);
			}),
			{ numRuns: 300 }
		);
	});

	it('equals a reference that reckons with big fractions', () => {
		fc.assert(
			fc.property(
				amount,
				period,
				fc.constantFrom('monthly' as const, 'daily' as const),
				(minor, span, shape) => {
					let running = 0;
					const totals = spread(minor, span, shape).map((share) => (running += share.minor));
					expect(totals).toEqual(naiveRunningTotals(minor, span, shape));
				}
			),
			{ numRuns: 300 }
		);
	});

	it('changes no month-end by more than one unit when a daily allocation is cut in two', () => {
		fc.assert(
			fc.property(amount, period, fc.nat(), (minor, span, seed) => {
				const cut = cutInside(span, seed);
				if (cut === null) return;
				const first = laidThrough(minor, span, 'daily', cut);
				expectClose(minor, span, 'daily', cut, first);
			}),
			{ numRuns: 300 }
		);
	});

	it('does the same for a monthly allocation cut between two months', () => {
		fc.assert(
			fc.property(amount, period, fc.nat(), (minor, span, seed) => {
				const cut = cutInside(span, seed);
				const boundary = cut === null ? null : lastDayOf(monthOf(cut));
				if (boundary === null || boundary >= span.to) return;
				const first = laidThrough(minor, span, 'monthly', boundary);
				expectClose(minor, span, 'monthly', boundary, first);
			}),
			{ numRuns: 300 }
		);
	});

	it('lays and loses exactly the amount when a source is terminated on any day', () => {
		fc.assert(
			fc.property(amount, period, profile, fc.nat(), (minor, span, shape, seed) => {
				const cut = cutInside(span, seed) ?? span.from;
				const laid = total(spread(minor, span, shape, cut));
				expect(laid).toBe(laidThrough(minor, span, shape, cut));
				expect(laid).toBeGreaterThanOrEqual(0);
				expect(minor - laid).toBeGreaterThanOrEqual(0);
				const before = spread(minor, span, shape).filter((each) => each.month < monthOf(cut));
				expect(spread(minor, span, shape, cut).slice(0, before.length)).toEqual(before);
			}),
			{ numRuns: 300 }
		);
	});
});

function cutInside(span: Period, seed: number): string | null {
	const days = (Date.parse(span.to) - Date.parse(span.from)) / 86_400_000;
	return days < 1 ? null : addDays(span.from, seed % days);
}

function expectClose(
	minor: number,
	span: Period,
	shape: 'monthly' | 'daily',
	cut: string,
	first: number
): void {
	const parts = new Map<string, number>();
	for (const share of [
		...spread(first, { from: span.from, to: cut }, shape),
		...spread(minor - first, { from: addDays(cut, 1), to: span.to }, shape)
	])
		parts.set(share.month, (parts.get(share.month) ?? 0) + share.minor);
	let [whole, cutUp, furthest] = [0, 0, 0];
	for (const share of spread(minor, span, shape)) {
		whole += share.minor;
		cutUp += parts.get(share.month) ?? 0;
		furthest = Math.max(furthest, Math.abs(whole - cutUp));
	}
	expect(furthest).toBeLessThanOrEqual(1);
}
