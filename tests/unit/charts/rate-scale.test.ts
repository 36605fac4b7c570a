import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rateScale } from '$lib/charts/rate-scale';

const statement = { stated: 15.0714, official: 150.95, others: [149.4253], widest: 0.15 };

describe('the ratio scale of rates', () => {
	it('holds the statement of 2009 between round numbers', () => {
		const scale = rateScale(statement, 570);
		expect(scale.ticks.map((tick) => tick.value)).toEqual([10, 15, 20, 30, 50, 100, 150, 200]);
	});

	it('gives ten times the same length wherever it lies', () => {
		const scale = rateScale({ stated: 10, official: 100, others: [1000], widest: 0.15 }, 570);
		const first = scale.official.x - scale.stated.x;
		expect((scale.others[0] ?? 0) - scale.official.x).toBeCloseTo(first, 0);
	});

	it('draws the distance from the stated rate to the edge of what is accepted', () => {
		const scale = rateScale(statement, 570);
		expect(scale.distance?.from).toBe(scale.stated.x);
		expect(scale.distance?.to).toBe(scale.band.x);
	});

	it('draws the distance on the other side when the stated rate is too high', () => {
		const scale = rateScale({ ...statement, stated: 1509 }, 570);
		expect(scale.distance?.to).toBeCloseTo(scale.band.x + scale.band.width, 1);
	});

	it('draws no distance for a rate inside the accepted band', () => {
		expect(rateScale({ ...statement, stated: 149 }, 570).distance).toBeNull();
	});

	it('names no other pair where there is none', () => {
		expect(rateScale({ ...statement, others: [] }, 570).othersLabel).toBeNull();
	});

	it('refuses a rate of nothing, which a ratio scale cannot show', () => {
		expect(() => rateScale({ ...statement, stated: 0 }, 570)).toThrow(RangeError);
	});

	it('keeps every mark and tick inside the drawing, at any rates and width', () => {
		const rate = fc.double({ min: 0.01, max: 100_000, noNaN: true });
		fc.assert(
			fc.property(rate, rate, fc.array(rate, { maxLength: 3 }), (stated, official, others) => {
				const scale = rateScale({ stated, official, others, widest: 0.15 }, 300);
				const marks = [scale.stated.x, scale.official.x, ...scale.others, scale.band.x];
				for (const x of [...marks, ...scale.ticks.map((tick) => tick.x)]) {
					expect(x).toBeGreaterThanOrEqual(scale.start - 0.1);
					expect(x).toBeLessThanOrEqual(scale.end + 0.1);
				}
			}),
			{ numRuns: 300 }
		);
	});
});
