/** Until when a program is funded (domain §4): fully funded until, funding ends, runway. */
import {
	addDays,
	addMonths,
	addToMonth,
	lastDayOf,
	monthOf,
	type Day,
	type Month
} from './calendar';
import type { CoverageMonth } from './coverage';
import type { Run } from './money-runs';
import type { FundedUntil, FundingEnds } from './report';
import { stretchesOf } from './stretches';

/** A break of at most this many days does not end funding. */
export const longestBreak = 31;

/**
 * The end of the last month before the first short one, the as-of month counted whole.
 * @param months the program's coverage, ascending
 * @param lastNeeded the last month with need; null: none recorded
 */
export function fullyFundedUntil(
	months: readonly CoverageMonth[],
	lastNeeded: Month | null,
	asOf: Day
): FundedUntil {
	const current = monthOf(asOf);
	if (lastNeeded === null || lastNeeded < current) return { state: 'need-not-recorded' };
	for (const month of months) {
		if (month.month < current || month.need.state !== 'known') continue;
		if (month.gap.state === 'undisclosed') return { state: 'amount-unknown' };
		if (month.gap.state === 'missing') return { state: 'rate-missing' };
		if (month.short.state === 'known' && month.short.value)
			return month.month === current ? { state: 'short-already' } : until(month.month, asOf);
	}
	return { state: 'at-least-until', day: lastDayOf(lastNeeded) };
}

function until(firstShort: Month, asOf: Day): FundedUntil {
	const day = lastDayOf(addToMonth(firstShort, -1));
	return { state: 'until', day, runway: runway(asOf, day) };
}

/** The last funded day before the first break of more than 31 days. */
export function fundingEnds(committed: readonly Run[], asOf: Day): FundingEnds {
	const stretches = stretchesOf(committed, longestBreak);
	const current = stretches.find((stretch) => stretch.from <= asOf && asOf <= stretch.to);
	if (current) return { state: 'on', day: current.to, runway: runway(asOf, current.to) };
	const past = stretches.findLast((stretch) => stretch.to < asOf);
	return past ? { state: 'ended', day: past.to } : { state: 'never-funded' };
}

/** The greatest n with as-of day + n months ≤ the last funded day + 1; never negative. */
export function runway(asOf: Day, lastFunded: Day): number {
	const after = addDays(lastFunded, 1);
	let months = 0;
	while (addMonths(asOf, months + 1) <= after) months += 1;
	return months;
}
