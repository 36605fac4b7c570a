/** Days and months as small whole numbers that sort as they follow each other; 0 is no day. */
import { lengthOfMonth, type Day, type Month } from '../calendar';

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
	return (packMonth(day) << dayBits) | (digit(day, 8) * 10 + digit(day, 9));
}

export function packOptionalDay(day: Day | null): number {
	return day === null ? 0 : packDay(day);
}

/** Months from January of year 0 to the month that a day or a month begins with. */
export function packMonth(text: Day | Month): number {
	const year = digit(text, 0) * 1000 + digit(text, 1) * 100 + digit(text, 2) * 10 + digit(text, 3);
	return year * monthsAYear + digit(text, 5) * 10 + digit(text, 6) - 1;
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
	return `${unpackMonth(packedMonthOf(day))}-${String(packedDayOfMonth(day)).padStart(2, '0')}`;
}

export function unpackMonth(month: number): Month {
	const year = String(Math.floor(month / monthsAYear)).padStart(4, '0');
	return `${year}-${String((month % monthsAYear) + 1).padStart(2, '0')}`;
}

/** The length of a packed month in days. */
export function monthLength(month: number): number {
	return Number(monthLengths[month]);
}

/** Days counted from a fixed day, so that their difference is the days between. */
export function dayNumber(day: number): number {
	return Number(daysBefore[packedMonthOf(day)]) + packedDayOfMonth(day);
}

function digit(text: string, at: number): number {
	return text.charCodeAt(at) - 48;
}
