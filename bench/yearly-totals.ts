/** The last part of the question: committed money of all programs, by year and origin. */
import type { CoverageArrays } from '$lib/domain/engine/coverage-arrays';
import type { Prepared } from '$lib/domain/engine/prepare';
import { originCount } from '$lib/domain/engine/program-cells';

const monthsAYear = 12;

/** @throws RangeError beyond 2^53 minor units */
export function yearlyTotals(
	{ from, to, first, months, arrays }: Prepared,
	grids: Pick<CoverageArrays, 'tenge' | 'dollars'>
) {
	const firstYear = Math.floor(from / monthsAYear);
	const years = Math.floor(to / monthsAYear) - firstYear + 1;
	const yearlyTenge = new Float64Array(years * originCount);
	const yearlyDollars = new Float64Array(years * originCount);
	for (let program = 0; program < arrays.programs.ids.length; program += 1)
		for (let month = from; month <= to; month += 1) {
			const cell = (program * months + month - first) * originCount;
			const year = (Math.floor(month / monthsAYear) - firstYear) * originCount;
			for (let origin = 0; origin < originCount; origin += 1) {
				add(yearlyTenge, year + origin, Number(grids.tenge[cell + origin]));
				add(yearlyDollars, year + origin, Number(grids.dollars[cell + origin]));
			}
		}
	for (const totals of [yearlyTenge, yearlyDollars])
		if (!totals.every(Number.isSafeInteger))
			throw new RangeError('a total beyond 2^53 minor units');
	return { firstYear, yearlyTenge, yearlyDollars };
}

function add(totals: Float64Array, at: number, minor: number): void {
	totals[at] = Number(totals[at]) + minor;
}
