/** Until when a program is funded, read from the columns as the plain engine tells it. */
import { monthAt, lastDayOf, type Day, type Month } from '../calendar';
import { runway } from '../funded-until';
import type { FundedUntil, FundingEnds } from '../report';
import { endStates, fundedStates, type CoverageArrays } from './coverage-arrays';
import { unpackDay } from './packed-days';

export function columnFundedUntil(
	columns: CoverageArrays,
	program: number,
	asOf: Day
): FundedUntil {
	const state = fundedStates[Number(columns.funded[program])];
	const month = Number(columns.fundedUntil[program]);
	const until = () => lastDayOf(monthAt(month));
	if (state === undefined) throw new Error(`no program at place ${program}`);
	if (state === 'at-least-until') return { state, day: until() };
	return state === 'until' ? { state, day: until(), runway: runway(asOf, until()) } : { state };
}

export function columnFundingEnds(
	columns: CoverageArrays,
	program: number,
	asOf: Day
): FundingEnds {
	const state = endStates[Number(columns.fundingEnds[program])];
	const day = () => unpackDay(Number(columns.endsOn[program]));
	if (state === undefined) throw new Error(`no program at place ${program}`);
	if (state === 'on') return { state, day: day(), runway: runway(asOf, day()) };
	return state === 'ended' ? { state, day: day() } : { state };
}

/** The last month with need; null without one. */
export function columnLastNeeded(lastNeeded: Int32Array, program: number): Month | null {
	const month = Number(lastNeeded[program]);
	return month === 0 ? null : monthAt(month);
}
