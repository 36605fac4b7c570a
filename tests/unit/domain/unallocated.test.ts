import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { known, undisclosed } from '$lib/domain/figure';
import { largestAmount, money } from '$lib/domain/money';
import { spread } from '$lib/domain/spread';
import { partOf, unallocatedRest } from '$lib/domain/unallocated';

const tenge = (tiyn: number) => ({ amount: known(money('KZT', tiyn)) });

describe('the unallocated rest', () => {
	it('and the allocations make up the source exactly', () => {
		expect(unallocatedRest(tenge(100), [tenge(33), tenge(33)])).toEqual(known(money('KZT', 34)));
	});

	it('of an undisclosed source is undisclosed', () => {
		expect(unallocatedRest({ amount: undisclosed }, [tenge(33)])).toBe(undisclosed);
	});

	it('leaves out allocations that nobody tells', () => {
		expect(unallocatedRest(tenge(100), [{ amount: undisclosed }])).toEqual(
			known(money('KZT', 100))
		);
	});
});

const amount = fc.integer({ min: 0, max: largestAmount });
/** Per cents that come to no more than all of it, to the hundredth. */
const shares = fc.array(fc.integer({ min: 0, max: 10_000 }), { maxLength: 12 }).map((drawn) =>
	drawn.reduce<number[]>((kept, share) => {
		const left = 10_000 - kept.reduce((sum, one) => sum + one, 0);
		return [...kept, Math.min(share, left)];
	}, [])
);

describe('a part by per cent', () => {
	it.each([
		[10_000, 1_250, 1_250],
		[999, 3_333, 333],
		[5, 1_000, 1],
		[largestAmount, 9_999, 8_999_100_000_000]
	])('of %i at %i basis points is %i', (whole, share, part) => {
		expect(partOf(money('KZT', whole), share)).toEqual(money('KZT', part));
	});

	it('and the rest make up the source exactly, be the last part all that is left', () => {
		fc.assert(
			fc.property(amount, shares, (whole, percents) => {
				const source = tenge(whole);
				const parts: ReturnType<typeof tenge>[] = [];
				for (const percent of percents) {
					const rest = unallocatedRest(source, parts);
					const part = partOf(money('KZT', whole), percent);
					if (rest.state === 'known' && part.minor <= rest.value.minor)
						parts.push(tenge(part.minor));
				}
				const rest = unallocatedRest(source, parts);
				if (rest.state !== 'known') throw new Error('the rest is not known');
				expect(rest.value.minor).toBeGreaterThanOrEqual(0);
				expect(unallocatedRest(source, [...parts, { amount: rest }])).toEqual(tenge(0).amount);
			}),
			{ numRuns: 300 }
		);
	});

	it('lies on its months to the last minor unit', () => {
		const period = { from: '2027-01-15', to: '2028-02-29' };
		fc.assert(
			fc.property(amount, fc.integer({ min: 1, max: 10_000 }), (whole, percent) => {
				const part = partOf(money('KZT', whole), percent).minor;
				for (const profile of ['monthly', 'daily', 'once'] as const) {
					const laid = spread(part, period, profile).map(({ minor }) => minor);
					expect(laid.reduce((sum, minor) => sum + minor, 0)).toBe(part);
				}
			}),
			{ numRuns: 300 }
		);
	});
});
