/** How an amount falls on months (domain §3). */
import {
	addToMonth,
	dayOfMonth,
	daysBetween,
	daysIn,
	earlier,
	firstDayOf,
	lastDayOf,
	monthIndex,
	monthOf,
	monthsFrom,
	type Day,
	type Month
} from './calendar';
import type { Profile } from './facts';
import { portion } from './rounding';

/** Units of a whole month: divisible by 28, 29, 30 and 31, so that every part of a month is whole. */
export const monthUnits = 377_580;

export interface Period {
	readonly from: Day;
	/** The last day, included. */
	readonly to: Day;
}

export interface Share {
	readonly month: Month;
	readonly minor: number;
}

type Weigh = (from: Day, to: Day) => number;

const weighs: Readonly<Record<Exclude<Profile, 'once'>, Weigh>> = {
	monthly: weightInMonths,
	daily: (from, to) => daysBetween(from, to) + 1
};

/**
 * The shares of an amount over a period, by month: the differences of what is laid through each
 * month's end. They add up to what is laid through `through`: the whole amount, unless the source
 * is terminated before its end.
 * @param amount minor units, 0 to 9·10¹²
 * @param period at most 20 years
 * @param through the last day that is laid; later shares are lost
 */
export function spread(
	amount: number,
	period: Period,
	profile: Profile,
	through: Day = period.to
): Share[] {
	if (through < period.from) return [];
	if (profile === 'once') return [{ month: monthOf(period.from), minor: amount }];
	const last = earlier(through, period.to);
	let laid = 0;
	return monthsFrom(monthOf(period.from), monthOf(last)).map((month) => {
		const before = laid;
		laid = laidThrough(amount, period, profile, earlier(lastDayOf(month), last));
		return { month, minor: laid - before };
	});
}

/** What is laid from the start through a day, in minor units; the day's own month weighted to the day. */
export function laidThrough(amount: number, period: Period, profile: Profile, day: Day): number {
	if (day < period.from) return 0;
	if (profile === 'once') return amount;
	const weigh = weighs[profile];
	const weight = weigh(period.from, earlier(day, period.to));
	return portion(amount, weight, weigh(period.from, period.to));
}

/** First and last of the months that a period covers from their first day to their last, or null. */
export function fullMonths(period: Period): { first: Month; last: Month } | null {
	const [from, to] = [monthOf(period.from), monthOf(period.to)];
	const first = period.from === firstDayOf(from) ? from : addToMonth(from, 1);
	const last = period.to === lastDayOf(to) ? to : addToMonth(to, -1);
	return first <= last ? { first, last } : null;
}

/** Each day weighs its part of its month. */
export function weightInMonths(from: Day, to: Day): number {
	const [first, last] = [monthOf(from), monthOf(to)];
	const between = monthIndex(last) - monthIndex(first);
	const before = (dayOfMonth(from) - 1) * unitsOfDay(first);
	return between * monthUnits + dayOfMonth(to) * unitsOfDay(last) - before;
}

function unitsOfDay(month: Month): number {
	return monthUnits / daysIn(month);
}
