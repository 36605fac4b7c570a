/** Days on which committed money runs, joined. */
import { daysBetween, type Day } from './calendar';
import type { Run } from './money-runs';

export interface Stretch {
	readonly from: Day;
	readonly to: Day;
}

/**
 * The days of some runs, joined where at most so many days lie between; ascending.
 * @param runs by their first day
 */
export function stretchesOf(runs: readonly Run[], longestBreak: number): Stretch[] {
	const stretches: { from: Day; to: Day }[] = [];
	for (const { period, to } of runs) {
		const last = stretches.at(-1);
		if (last && daysBetween(last.to, period.from) - 1 <= longestBreak) {
			if (to > last.to) last.to = to;
		} else stretches.push({ from: period.from, to });
	}
	return stretches;
}
