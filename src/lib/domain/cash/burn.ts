/** How fast money is spent, and what that leaves at its end. */
import type { Spending } from '../agreement';
import { addToMonth, lastDayOf, monthIndex, monthOf, type Day, type Month } from '../calendar';
import { groupBy } from '../grouping';
import { portion } from '../rounding';

/** As many months tell the rate; one alone may be the month of a purchase. */
const monthsThatTell = 3;

export interface BurnRate {
	/** Minor units a month: the mean of its months, rounded half up. */
	readonly minor: number;
	/** What it is the mean of, 1 to 3 months, the earliest first. */
	readonly months: readonly Month[];
}

/**
 * The mean of the last three full months with spending recorded, a recorded nothing among them;
 * fewer: of all. A month is full once its last day has come. Null where no full month is recorded.
 */
export function burnRate(spending: readonly Spending[], asOf: Day): BurnRate | null {
	const full = spending.filter(({ month }) => lastDayOf(month) <= asOf);
	const sums = [...groupBy(full, ({ month }) => month)].map(([month, own]) => ({
		month,
		minor: own.reduce((sum, { minor }) => sum + minor, 0)
	}));
	const telling = sums.toSorted((a, b) => (a.month < b.month ? -1 : 1)).slice(-monthsThatTell);
	if (telling.length === 0) return null;
	const whole = telling.reduce((sum, { minor }) => sum + minor, 0);
	return { minor: portion(whole, 1, telling.length), months: telling.map(({ month }) => month) };
}

/**
 * What of a rest is left at the end if every month after the last one recorded costs the rate, the
 * end's own month counted whole; below zero where the money runs out before.
 * @param rest minor units unspent after all that is recorded
 * @param end the last day that it may be spent
 */
export function leftAtEnd(
	rest: number,
	{ rate, lastRecorded }: { readonly rate: BurnRate; readonly lastRecorded: Month },
	end: Day
): number {
	const ahead = monthIndex(end) - monthIndex(lastRecorded);
	return rest - rate.minor * Math.max(0, ahead);
}

/**
 * The first month that a rest no longer pays for at the rate; null where it lasts to the end.
 * A rest that is used up already runs out in the month after the last one recorded.
 */
export function runsOutIn(
	rest: number,
	{ rate, lastRecorded }: { readonly rate: BurnRate; readonly lastRecorded: Month },
	end: Day
): Month | null {
	if (rate.minor === 0) return null;
	const lasting = Math.max(0, Math.floor(rest / rate.minor));
	const first = addToMonth(lastRecorded, lasting + 1);
	return first <= monthOf(end) ? first : null;
}
