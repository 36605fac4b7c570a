/** What money pays for: costs month by month, the earliest first. Whole minor units throughout. */
import type { Month } from '../calendar';
import { multiplyDivide } from '../rounding';

export interface CostStep {
	readonly month: Month;
	/** Of each part, never negative; every step has the same parts. */
	readonly costs: readonly number[];
}

/**
 * What a sum pays of each part: the steps in their order, a step that it does not pay whole in
 * proportion to its parts.
 * @param steps by month
 */
export function paidEach(steps: readonly CostStep[], cash: number): number[] {
	let rest = cash;
	return addedUp(
		steps.map(({ costs }) => {
			const whole = total(costs);
			const taken = Math.min(Math.max(0, rest), whole);
			rest -= taken;
			return inProportion(taken, costs, whole);
		})
	);
}

/** What a sum pays of each part in the steps that it pays whole, up to the first that it does not. */
export function paidWhole(steps: readonly CostStep[], cash: number): number[] {
	let rest = cash;
	const open = steps.findIndex(({ costs }) => {
		rest -= total(costs);
		return rest < 0;
	});
	return addedUp(steps.slice(0, open < 0 ? steps.length : open).map(({ costs }) => costs));
}

/** Differences of rounded running totals, so that the parts add up and none exceeds its cost. */
function inProportion(taken: number, costs: readonly number[], whole: number): number[] {
	if (taken === whole) return [...costs];
	let [running, given] = [0, 0];
	return costs.map((cost) => {
		running += cost;
		const before = given;
		given = multiplyDivide(running, taken, whole);
		return given - before;
	});
}

function addedUp(rows: readonly (readonly number[])[]): number[] {
	const sums: number[] = [];
	for (const row of rows) row.forEach((minor, at) => (sums[at] = (sums[at] ?? 0) + minor));
	return sums;
}

function total(costs: readonly number[]): number {
	return costs.reduce((sum, cost) => sum + cost, 0);
}
