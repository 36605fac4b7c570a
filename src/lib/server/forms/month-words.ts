/** Months as sheets write them in three languages: "2026-10", "10.2026", "окт 2026", "2026 ж. қазан". */
import { parseDay, parseMonth, type Month } from '$lib/domain/calendar';
import { fullAfterDay, fullNames, shortAfterDay, shortNames } from '$lib/format/month-names';
import { readDay } from './day';
import { readMonth } from './month';

/** Words for a year, and its first letter; they say nothing of the month. */
const yearWords = new Set(['г', 'год', 'года', 'ж', 'жыл', 'жылғы', 'жылы']);
const century = 2000;

const numbers: ReadonlyMap<string, number> = new Map(
	[fullNames, shortNames, shortAfterDay, fullAfterDay].flatMap((names) =>
		Object.values(names).flatMap((year) =>
			year.map((name, index): [string, number] => [bare(name), index + 1])
		)
	)
);
const others: ReadonlyMap<string, number> = new Map([
	['sept', 9],
	['сен', 9],
	['ноя', 11],
	['фев', 2]
]);

/** The month between 1900 and 2200, also where a day of it stands for it; null where it is none. */
export function readMonthWords(text: string): Month | null {
	const typed = text.trim();
	const day = readDay(typed) ?? parseDay(typed);
	if (day !== null) return day.slice(0, 7);
	return readMonth(typed) ?? named(typed);
}

function named(text: string): Month | null {
	const parts = bare(text)
		.split(/[\s.\-/,']+/)
		.filter((part) => part !== '' && !yearWords.has(part));
	const [year, ...moreYears] = parts.filter((part) => /^\d+$/.test(part));
	const [name, ...moreNames] = parts.filter((part) => !/^\d+$/.test(part));
	if (year === undefined || name === undefined) return null;
	if (moreYears.length > 0 || moreNames.length > 0) return null;
	const number = numbers.get(name) ?? others.get(name);
	return number === undefined ? null : parseMonth(`${yearOf(year)}-${twoDigits(number)}`);
}

/** "окт.26" is how a sheet prints a month of 2026. */
function yearOf(digits: string): string {
	return digits.length === 2 ? String(century + Number(digits)) : digits;
}

function bare(text: string): string {
	return text.toLowerCase().replace(/\.$/, '');
}

function twoDigits(number: number): string {
	return String(number).padStart(2, '0');
}
