/**
 * Calendar days and months as ISO text; the only place that knows a date library. Zones are the
 * library's; days and months are reckoned here, because each answer does so a hundred thousand times.
 */
import { parseAbsolute, toCalendarDate, fromDate } from '@internationalized/date';

/** `YYYY-MM-DD`, a day of the proleptic Gregorian calendar. */
export type Day = string;
/** `YYYY-MM`. */
export type Month = string;

const dayShape = /^\d{4}-\d{2}-\d{2}$/;
const monthShape = /^\d{4}-(0[1-9]|1[0-2])$/;
const millisecondsADay = 86_400_000;
const zero = '0'.charCodeAt(0);
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The text as a day between 1900 and 2200, or null if there is no such day. */
export function parseDay(text: string): Day | null {
	if (!dayShape.test(text)) return null;
	const moment = new Date(`${text}T00:00:00Z`);
	if (Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== text) return null;
	return text >= '1900-01-01' && text <= '2200-12-31' ? text : null;
}

/** The text as a month between 1900 and 2200, or null. */
export function parseMonth(text: string): Month | null {
	return monthShape.test(text) && text >= '1900-01' && text <= '2200-12' ? text : null;
}

/** The calendar day of an instant in a time zone of the IANA database. */
export function dayIn(zone: string, instant: Date): Day {
	return toCalendarDate(fromDate(instant, zone)).toString();
}

/** The calendar day and the time of day, `HH:MM`, of an ISO 8601 instant in a time zone. */
export function momentIn(zone: string, instant: string): { day: Day; time: string } {
	const moment = parseAbsolute(instant, zone);
	const time = [moment.hour, moment.minute].map((part) => String(part).padStart(2, '0')).join(':');
	return { day: toCalendarDate(moment).toString(), time };
}

export function addDays(day: Day, days: number): Day {
	let month = monthIndex(day);
	let within = dayOfMonth(day) + days;
	for (; within > lengthOfMonth(month); month += 1) within -= lengthOfMonth(month);
	for (; within < 1; within += lengthOfMonth(month)) month -= 1;
	return dayOf(monthAt(month), within);
}

/** The same day `months` later, or the last day of that month where there is none. */
export function addMonths(day: Day, months: number): Day {
	const month = addToMonth(monthOf(day), months);
	return dayOf(month, Math.min(dayOfMonth(day), daysIn(month)));
}

export function earlier(a: Day, b: Day): Day {
	return a < b ? a : b;
}

export function later(a: Day, b: Day): Day {
	return a > b ? a : b;
}

/** Whole days from `from` to `to`; negative when `to` is the earlier. */
export function daysBetween(from: Day, to: Day): number {
	return (Date.parse(to) - Date.parse(from)) / millisecondsADay;
}

export function monthOf(day: Day): Month {
	return day.slice(0, 7);
}

export function yearOf(day: Day | Month): number {
	return twoDigitsAt(day, 0) * 100 + twoDigitsAt(day, 2);
}

export function dayOfMonth(day: Day): number {
	return twoDigitsAt(day, 8);
}

export function firstDayOf(month: Month): Day {
	return `${month}-01`;
}

export function lastDayOf(month: Month): Day {
	return dayOf(month, daysIn(month));
}

export function daysIn(month: Month): number {
	return lengthOfMonth(monthIndex(month));
}

/** The days of a month counted from January of year 0. */
export function lengthOfMonth(index: number): number {
	const month = index % 12;
	return (lengths[month] ?? 0) + (month === 1 && isLeap(Math.floor(index / 12)) ? 1 : 0);
}

/** The month, or the month of a day, counted from January of year 0, for arithmetic. */
export function monthIndex(month: Day | Month): number {
	return yearOf(month) * 12 + twoDigitsAt(month, 5) - 1;
}

export function monthAt(index: number): Month {
	return `${String(Math.floor(index / 12)).padStart(4, '0')}-${twoDigits((index % 12) + 1)}`;
}

export function addToMonth(month: Month, months: number): Month {
	return monthAt(monthIndex(month) + months);
}

/** All months from `from` to `to`, both included; empty when `to` is the earlier. */
export function monthsFrom(from: Month, to: Month): Month[] {
	const first = monthIndex(from);
	const count = monthIndex(to) - first + 1;
	return Array.from({ length: Math.max(0, count) }, (_, index) => monthAt(first + index));
}

function dayOf(month: Month, day: number): Day {
	return `${month}-${twoDigits(day)}`;
}

function twoDigits(count: number): string {
	return count < 10 ? `0${count}` : String(count);
}

/** Read without making a text of them. */
function twoDigitsAt(text: string, at: number): number {
	return (text.charCodeAt(at) - zero) * 10 + text.charCodeAt(at + 1) - zero;
}

function isLeap(year: number): boolean {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
