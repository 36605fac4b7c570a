import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOnLines, type Purse } from '$lib/domain/eligible-money/lay-on-lines';

const anything = (minor: number, lines: number): Purse => ({
	minor,
	most: Array.from({ length: lines }, () => minor)
});
const total = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);

/** Every way to lay the purses, one after another; the most that the lines can have in all. */
function triedOut(purses: readonly Purse[], needs: readonly number[]): number {
	const [purse, ...others] = purses;
	if (!purse) return 0;
	return Math.max(
		...waysOf(purse.minor, purse.most, needs).map(
			(laid) =>
				total(laid) +
				triedOut(
					others,
					needs.map((need, line) => need - (laid[line] ?? 0))
				)
		)
	);
}

function waysOf(minor: number, most: readonly number[], needs: readonly number[]): number[][] {
	const [need, ...further] = needs;
	if (need === undefined) return [[]];
	const limit = Math.min(minor, most[0] ?? 0, need);
	return Array.from({ length: limit + 1 }, (_, here) =>
		waysOf(minor - here, most.slice(1), further).map((rest) => [here, ...rest])
	).flat();
}

const small = fc.integer({ min: 0, max: 4 });
const cases = fc.integer({ min: 1, max: 3 }).chain((lines) =>
	fc.record({
		needs: fc.array(small, { minLength: lines, maxLength: lines }),
		purses: fc.array(
			fc.record({
				minor: small,
				most: fc.array(fc.constantFrom(0, 0, 1, 2, 9), { minLength: lines, maxLength: lines })
			}),
			{ maxLength: 3 }
		)
	})
);

describe('money on budget lines', () => {
	it('covers the first line first where it may pay for any', () => {
		expect(layOnLines([anything(70, 2)], [50, 40])).toEqual({
			covered: [50, 20],
			starved: [true, true]
		});
	});

	it('makes room for what may pay for one line only', () => {
		const onlyFirst = { minor: 50, most: [50, 0] };
		expect(layOnLines([anything(40, 2), onlyFirst], [50, 40]).covered).toEqual([50, 40]);
	});

	it('says which line nothing that is left may reach', () => {
		const noRent = { minor: 100, most: [100, 0] };
		expect(layOnLines([noRent], [50, 40])).toEqual({ covered: [50, 0], starved: [false, true] });
	});

	it('stops at the most that a line may take', () => {
		const little = { minor: 100, most: [100, 10] };
		expect(layOnLines([little], [50, 40])).toEqual({ covered: [50, 10], starved: [false, true] });
	});

	it('leaves as little missing as any way would', () => {
		fc.assert(
			fc.property(cases, ({ purses, needs }) => {
				const { covered } = layOnLines(purses, needs);
				expect(total(covered)).toBe(triedOut(purses, needs));
				covered.forEach((minor, line) => expect(minor).toBeLessThanOrEqual(needs[line] ?? 0));
			}),
			{ numRuns: 300 }
		);
	});

	it('covers each line, in its turn, as far as any way would', () => {
		fc.assert(
			fc.property(cases, ({ purses, needs }) => {
				const { covered } = layOnLines(purses, needs);
				needs.forEach((_, line) => {
					const wanted = needs.map((need, at) => (at <= line ? need : 0));
					expect(total(covered.slice(0, line + 1))).toBe(triedOut(purses, wanted));
				});
			}),
			{ numRuns: 300 }
		);
	});

	it('in whatever order the purses come', () => {
		fc.assert(
			fc.property(cases, ({ purses, needs }) => {
				expect(layOnLines(purses.toReversed(), needs)).toEqual(layOnLines(purses, needs));
			})
		);
	});
});
