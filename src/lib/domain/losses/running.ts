/** How many programs committed money runs for on a day: sorted once, asked of many days. */
import type { Day } from '../calendar';
import type { Run } from '../money-runs';
import { stretchesOf } from '../stretches';

/** @param programs each program's committed runs, by their first day */
export function runningOn(programs: readonly (readonly Run[])[]): (day: Day) => number {
	const stretches = programs.flatMap((runs) => stretchesOf(runs, 0));
	const starts = stretches.map(({ from }) => from).sort();
	const ends = stretches.map(({ to }) => to).sort();
	return (day) =>
		leadingCount(starts, (start) => start <= day) - leadingCount(ends, (end) => end < day);
}

/** How many of the sorted days, from the first on, are so; found by halving. */
function leadingCount(days: readonly Day[], isSo: (day: Day) => boolean): number {
	let [low, high] = [0, days.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		const day = days[middle];
		if (day !== undefined && isSo(day)) low = middle + 1;
		else high = middle;
	}
	return low;
}
