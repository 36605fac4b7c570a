/** The parts of runs as rows of columns: what falls on days of its own is a row a day. */
import type { Day } from '../calendar';
import type { Profile } from '../facts';
import type { LaidPart } from '../laying';
import { laidThrough } from '../spread';

export interface LaidRow {
	readonly from: Day;
	/** The last day of the period that the amount is laid over. */
	readonly end: Day;
	/** The last funded day. */
	readonly through: Day;
	/** Minor units; NaN where nobody can lay it. */
	readonly minor: number;
	/** `tranches` lays nothing itself: it tells on which days the money of the rows after it runs. */
	readonly profile: Profile;
}

/** With the days on which money runs that is paid on days of its own. */
export function runningRows(part: LaidPart): LaidRow[] {
	const rows = laidRows(part);
	if (typeof part.pattern === 'string') return rows;
	const { period, through } = part;
	return [{ from: period.from, end: period.to, through, minor: 0, profile: 'tranches' }, ...rows];
}

export function laidRows({ minor, period, through, pattern }: LaidPart): LaidRow[] {
	if (typeof pattern === 'string')
		return [{ from: period.from, end: period.to, through, minor, profile: pattern }];
	let laid = 0;
	return [...new Set(pattern.map(({ on }) => on))]
		.filter((day) => day <= through)
		.map((day) => {
			const before = laid;
			laid = laidThrough(minor, period, pattern, day);
			return { from: day, end: day, through: day, minor: laid - before, profile: 'once' };
		});
}
