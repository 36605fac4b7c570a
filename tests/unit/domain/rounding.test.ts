import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divideExactly, multiplyDivide, portion } from '$lib/domain/rounding';

const minor = fc.integer({ min: -9_000_000_000_000, max: 9_000_000_000_000 });

describe('rounding', () => {
	it.each([
		[1, 2, 1],
		[-1, 2, -1],
		[3, 2, 2],
		[-3, 2, -2],
		[1, 3, 0],
		[-1, 3, 0],
		[5, -2, -3],
		[-5, -2, 3]
	])('gives %i / %i half away from zero as %i', (top, bottom, rounded) => {
		expect(divideExactly(BigInt(top), BigInt(bottom))).toBe(rounded);
	});

	it('never answers a negative zero', () => {
		expect(Object.is(divideExactly(-1n, 3n), 0)).toBe(true);
	});

	it('refuses what is no safe integer, and a division by nothing', () => {
		expect(() => divideExactly(2n ** 53n, 1n)).toThrow('2^53');
		expect(() => divideExactly(1n, 0n)).toThrow(RangeError);
	});

	it('is at most half a unit away from the exact quotient, and mirrors in zero', () => {
		fc.assert(
			fc.property(minor, fc.integer({ min: 1, max: 1_000_000 }), (amount, divisor) => {
				const rounded = multiplyDivide(amount, 7, divisor * 7);
				const off = 2n * (BigInt(rounded) * BigInt(divisor) - BigInt(amount));
				expect(off <= BigInt(divisor) && off >= -BigInt(divisor)).toBe(true);
				expect(multiplyDivide(-amount, 7, divisor * 7)).toBe(rounded === 0 ? 0 : -rounded);
			}),
			{ numRuns: 300 }
		);
	});

	it('takes a portion without big integers as exactly as with them', () => {
		const twentyYears = 240 * 377_580;
		const weights = fc
			.integer({ min: 1, max: twentyYears })
			.chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)));
		fc.assert(
			fc.property(fc.nat(9_000_000_000_000), weights, (amount, [weight, whole]) => {
				expect(portion(amount, weight, whole)).toBe(multiplyDivide(amount, weight, whole));
			}),
			{ numRuns: 300 }
		);
	});
});
