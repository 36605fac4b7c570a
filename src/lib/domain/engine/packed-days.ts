/** Days and months as small whole numbers that sort as they follow each other; 0 is no day. */
import { dayOfMonth, lengthOfMonth, monthAt, monthIndex, type Day } from '../calendar';

const monthsAYear = 12;
/** A day takes the lower five bits, its month the rest. */
const dayBits = 5;
const dayMask = 31;
const lastYear = 2201;

/** Days of each month since January of year 0, up to the last year that may be recorded. */
const monthLengths = Uint8Array.from({ length: (lastYear + 1) * monthsAYear }, (_, month) =>
	lengthOfMonth(month)
);

/** Days before each month, counted from the first of January of year 0. */
const daysBefore = new Int32Array(monthLengths.length);
for (let index = 1; index < daysBefore.length; index += 1)
	daysBefore[index] = Number(daysBefore[index - 1]) + Number(monthLengths[index - 1]);

export function packDay(day: Day): number {
	return (monthIndex(day) << dayBits) | dayOfMonth(day);
}

export function packOptionalDay(day: Day | null): number {
	return day === null ? 0 : packDay(day);
}

export function packedMonthOf(day: number): number {
	return day >> dayBits;
}

export function lastDayIn(month: number): number {
	return (month << dayBits) | monthLength(month);
}

export function packedDayOfMonth(day: number): number {
	return day & dayMask;
}

export function unpackDay(day: number): Day {
	return `${monthAt(packedMonthOf(day))}-${String(packedDayOfMonth(day)).padStart(2, '0')}`;
}

/** The length of a packed month in days. */
export function monthLength(month: number): number {
	return Number(monthLengths[month]);
}

/** Days counted from a fixed day, so that their difference is the days between. */
export function dayNumber(day: number): number {
	return Number(daysBefore[packedMonthOf(day)]) + packedDayOfMonth(day);
}
