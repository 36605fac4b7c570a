/** Until when a program is funded: the columns of what `funded-until.ts` tells. */
import { longestBreak } from '../funded-until';
import {
	endStates,
	fundedStates,
	needNotRecorded,
	rateMissing,
	undisclosedMoney,
	type CoverageGrids,
	type FundedState
} from './coverage-arrays';
import { dayNumber, packedMonthOf } from './packed-days';
import type { Prepared } from './prepare';

/** The end of the last month before the first short one, the as-of month counted whole. */
export function fundedUntilOf(
	{ asOf, first, months, needs }: Prepared,
	grids: CoverageGrids,
	program: number
): void {
	const current = packedMonthOf(asOf);
	const last = Number(needs.lastNeeded[program]);
	if (last === 0 || last < current) return told('need-not-recorded', 0);
	for (let month = current; month < first + months; month += 1) {
		const at = program * months + month - first;
		const state = Number(grids.state[at]);
		if (state === needNotRecorded) continue;
		if (state === undisclosedMoney) return told('amount-unknown', 0);
		if (state === rateMissing) return told('rate-missing', 0);
		if (grids.short[at] === 0) continue;
		return month === current ? told('short-already', 0) : told('until', month - 1);
	}
	told('at-least-until', last);

	function told(state: FundedState, until: number): void {
		grids.funded[program] = fundedStates.indexOf(state);
		grids.fundedUntil[program] = until;
	}
}

/** The last funded day before the first break of more than 31 days. */
export function fundingEndOf(
	{ asOf, runs }: Prepared,
	grids: CoverageGrids,
	program: number
): void {
	const stop = Number(runs.first[program + 1]);
	let from = 0;
	let to = 0;
	for (let run = Number(runs.first[program]); run < stop; run += 1) {
		const start = Number(runs.from[run]);
		const end = Number(runs.through[run]);
		if (to > 0 && dayNumber(start) - dayNumber(to) - 1 <= longestBreak) {
			if (end > to) to = end;
			continue;
		}
		if (start > asOf && to > 0) break;
		[from, to] = [start, end];
	}
	if (to === 0 || from > asOf) return;
	grids.fundingEnds[program] = endStates.indexOf(asOf <= to ? 'on' : 'ended');
	grids.endsOn[program] = to;
}
