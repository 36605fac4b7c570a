/** Whole amounts by calendar year: the budget year of the state. */
import type { Day } from '../calendar';
import type { Terms } from '../terms';
import { sharesByTerms } from '../shares-by-terms';

export function yearOf(day: Day): number {
	return Number(day.slice(0, 4));
}

/**
 * The amount of a lot by the years that it pays for, in minor units; through the day of a
 * termination. Money without days falls on the year in which it was last heard of.
 */
export function partByYear(part: Terms, amount: number): ReadonlyMap<number, number> {
	const { from, to, terminatedOn } = part;
	if (from === null || to === null) return new Map([[yearOf(lastStepOf(part)), amount]]);
	const years = new Map<number, number>();
	for (const { month, minor } of sharesByTerms(part, from, terminatedOn))
		years.set(yearOf(month), (years.get(yearOf(month)) ?? 0) + minor);
	return years;
}

function lastStepOf({ source, statedOn }: Terms): Day {
	return source.signedOn ?? source.steps.at(-1)?.day ?? statedOn;
}
