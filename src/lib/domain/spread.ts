/** How an amount falls on months (domain §3). */
import {
	dayOfMonth,
	daysIn,
	earlier,
	firstDayOf,
	lastDayOf,
	later,
	monthOf,
	monthsFrom,
	type Day,
	type Month
} from './calendar';
import type { Profile } from './facts';
import { portion } from './rounding';

/** Units of a whole month: divisible by 28, 29, 30 and 31, so that every part of a month is whole. */
const monthUnits = 377_580;

export interface Period {
	readonly from: Day;
	/** The last day, included. */
	readonly to: Day;
}

export interface Share {
	readonly month: Month;
	readonly minor: number;
}

type Weigh = (days: number, month: Month) => number;

const weighs: Readonly<Record<Exclude<Profile, 'once'>, Weigh>> = {
	monthly: (days, month) => days * (monthUnits / daysIn(month)),
	daily: (days) => days
};

/**
 * The shares of an amount over a period, by month. They add up to what is laid through `through`:
 * the whole amount, unless the source is terminated before its end.
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
	const weigh = weighs[profile];
	const whole = totalWeight(period, weigh);
	const cut = { from: period.from, to: earlier(through, period.to) };
	let weight = 0;
	let laid = 0;
	return monthsFrom(monthOf(cut.from), monthOf(cut.to)).map((month) => {
		weight += weigh(daysInside(cut, month), month);
		const before = laid;
		laid = portion(amount, weight, whole);
		return { month, minor: laid - before };
	});
}

/** What is laid from the start through a day, in minor units; the day's own month weighted to the day. */
export function laidThrough(amount: number, period: Period, profile: Profile, day: Day): number {
	return spread(amount, period, profile, day).reduce((sum, share) => sum + share.minor, 0);
}

/** The months that a period covers from their first day to their last. */
export function fullMonths(period: Period): Month[] {
	return monthsFrom(monthOf(period.from), monthOf(period.to)).filter(
		(month) => period.from <= firstDayOf(month) && lastDayOf(month) <= period.to
	);
}

function totalWeight(period: Period, weigh: Weigh): number {
	return monthsFrom(monthOf(period.from), monthOf(period.to)).reduce(
		(sum, month) => sum + weigh(daysInside(period, month), month),
		0
	);
}

function daysInside(period: Period, month: Month): number {
	const first = later(period.from, firstDayOf(month));
	const last = earlier(period.to, lastDayOf(month));
	return dayOfMonth(last) - dayOfMonth(first) + 1;
}
