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
import { multiplyDivide, portion } from './rounding';

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

/** A day on which a part of an amount falls. */
export interface Payment {
	readonly on: Day;
	/** Its weight among the others, above zero: together at most 9·10¹⁵. */
	readonly minor: number;
}

/** How an amount falls on time: by a profile's weights, or on days of its own, at least one. */
export type Pattern = Exclude<Profile, 'tranches'> | readonly Payment[];

type Weigh = (from: Day, to: Day) => number;

const weighs: Readonly<Record<Exclude<Profile, 'once' | 'tranches'>, Weigh>> = {
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
	pattern: Pattern,
	through: Day = period.to
): Share[] {
	if (through < period.from) return [];
	if (pattern === 'once') return [{ month: monthOf(period.from), minor: amount }];
	const last = earlier(through, period.to);
	let laid = 0;
	return monthsIn({ from: period.from, to: last }, pattern).map((month) => {
		const before = laid;
		laid = laidThrough(amount, period, pattern, earlier(lastDayOf(month), last));
		return { month, minor: laid - before };
	});
}

function monthsIn({ from, to }: Period, pattern: Pattern): Month[] {
	if (typeof pattern === 'string') return monthsFrom(monthOf(from), monthOf(to));
	return [...new Set(pattern.filter(({ on }) => on <= to).map(({ on }) => monthOf(on)))].sort();
}

/** What is laid from the start through a day, in minor units; the day's own month weighted to the day. */
export function laidThrough(amount: number, period: Period, pattern: Pattern, day: Day): number {
	if (day < period.from) return 0;
	if (pattern === 'once') return amount;
	if (typeof pattern !== 'string') return paidThrough(amount, pattern, day);
	const weigh = weighs[pattern];
	const weight = weigh(period.from, earlier(day, period.to));
	return portion(amount, weight, weigh(period.from, period.to));
}

function paidThrough(amount: number, payments: readonly Payment[], day: Day): number {
	const due = payments.filter(({ on }) => on <= day);
	return multiplyDivide(amount, weightOf(due), weightOf(payments));
}

function weightOf(payments: readonly Payment[]): number {
	return payments.reduce((sum, { minor }) => sum + minor, 0);
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
