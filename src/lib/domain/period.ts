/** What no recorded period may be: backwards, or longer than amounts can be laid over. */
import { addDays, addMonths, type Day } from './calendar';
import { readEnd, readStart, type StatedDay } from './reading';

/** The longest period in years, both ends included: shares stay exact up to it. */
export const longestYears = 20;

export interface PeriodFault {
	readonly fault: 'end-before-start' | 'over-twenty-years';
	readonly start: Day;
	readonly end: Day;
}

/** The fault of a period that includes both its ends, or null; an open side has none. */
export function periodFault(start: Day | null, end: Day | null): PeriodFault | null {
	if (start === null || end === null) return null;
	if (end < start) return { fault: 'end-before-start', start, end };
	const last = addDays(addMonths(start, longestYears * 12), -1);
	return end > last ? { fault: 'over-twenty-years', start, end } : null;
}

/** The fault of a period with uncertain ends under whichever reading has one, or null. */
export function statedPeriodFault(start: StatedDay, end: StatedDay): PeriodFault | null {
	return (
		periodFault(readStart(start, 'adopted'), readEnd(end, 'adopted')) ??
		periodFault(readStart(start, 'cautious'), readEnd(end, 'cautious')) ??
		periodFault(readStart(start, 'hopeful'), readEnd(end, 'hopeful'))
	);
}
