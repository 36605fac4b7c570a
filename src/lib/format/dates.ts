/** Days and months as text. A period always names its last day, which is included. */
import {
	dayOfMonth,
	monthIndex,
	monthOf,
	yearOf,
	type Day,
	type Month
} from '$lib/domain/calendar';
import type { Language } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';
import { fullAfterDay, fullNames, kazakhCases, shortAfterDay, shortNames } from './month-names';
import { hardSpace } from './numbers';

/** Further away, a number of days says less than the date. */
const furthestRelative = 60;

/** "31 Dec 2009", "31 дек. 2009 г.", "2009 ж. 31 жел." */
export function formatDay(day: Day, language: Language): string {
	const month = nameOf(shortAfterDay[language], monthOf(day));
	return inOrder(day, month, language, { ru: `${hardSpace}г.`, kk: `${hardSpace}ж.` });
}

/** "31 December 2009", "31 декабря 2009 г.", "2009 жылғы 31 желтоқсан" */
export function formatDayLong(day: Day, language: Language): string {
	const month = nameOf(fullAfterDay[language], monthOf(day));
	return inOrder(day, month, language, { ru: `${hardSpace}г.`, kk: ' жылғы' });
}

/** On a day, in a sentence: "31 December 2009", "31 декабря 2009 года", "2009 жылғы 31 желтоқсанда" */
export function formatOnDay(day: Day, language: Language): string {
	return inSentence(day, language, 'on');
}

/** From a day, in a sentence; differs in Kazakh only: "2009 жылғы 1 қазаннан" */
export function formatFromDay(day: Day, language: Language): string {
	return inSentence(day, language, 'from');
}

/** Up to a day, in a sentence; differs in Kazakh only: "2009 жылғы 31 желтоқсанға" */
export function formatUpToDay(day: Day, language: Language): string {
	return inSentence(day, language, 'upTo');
}

/** In buttons and captions: "31 Dec 2009", "31.12.2009", "31.12.2009" */
export function formatDayLabel(day: Day, language: Language): string {
	return language === 'en' ? formatDay(day, language) : formatDayNarrow(day, language);
}

/** "31 Dec 09", "31.12.2009", "31.12.2009" */
export function formatDayNarrow(day: Day, language: Language): string {
	const [year = '', month = '', date = ''] = day.split('-');
	if (language !== 'en') return `${date}.${month}.${year}`;
	return `${dayOfMonth(day)} ${nameOf(shortNames.en, monthOf(day))} ${year.slice(2)}`;
}

/** "Apr 2009", "апр. 2009", "2009 сәу." */
export function formatMonth(month: Month, language: Language): string {
	const name = nameOf(shortNames[language], month);
	return language === 'kk' ? `${yearOf(month)} ${name}` : `${name} ${yearOf(month)}`;
}

/** "April 2009", "апрель 2009 г.", "2009 жылғы сәуір" */
export function formatMonthLong(month: Month, language: Language): string {
	const name = nameOf(fullNames[language], month);
	if (language === 'kk') return `${yearOf(month)} жылғы ${name}`;
	return `${name} ${yearOf(month)}${language === 'ru' ? `${hardSpace}г.` : ''}`;
}

/** A tick of an axis that names the year elsewhere: "Apr", "апр.", "сәу." */
export function formatMonthName(month: Month, language: Language): string {
	return nameOf(shortNames[language], month);
}

/** "1 Jan 2024 – 31 Dec 2026" */
export function formatPeriod(start: Day, end: Day, language: Language): string {
	return `${formatDay(start, language)} – ${formatDay(end, language)}`;
}

/** "Apr 2009 – Mar 2011"; one month alone stands once. */
export function formatMonthRange(from: Month, to: Month, language: Language): string {
	if (from === to) return formatMonth(from, language);
	return `${formatMonth(from, language)} – ${formatMonth(to, language)}`;
}

/** "in 37 days", "5 days ago", "today"; null beyond 60 days, where only the date is told. */
export function relativeDays(days: number, language: Language): string | null {
	const count = Math.abs(days);
	if (count > furthestRelative) return null;
	if (days === 0) return m.words_relative_today({}, { locale: language });
	return days > 0
		? m.words_relative_ahead({ count }, { locale: language })
		: m.words_relative_past({ count }, { locale: language });
}

function inSentence(day: Day, language: Language, use: keyof typeof kazakhCases): string {
	const names = language === 'kk' ? kazakhCases[use].split(' ') : fullAfterDay[language];
	const month = nameOf(names, monthOf(day));
	return inOrder(day, month, language, { ru: ' года', kk: ' жылғы' });
}

function inOrder(
	day: Day,
	month: string,
	language: Language,
	ofYear: { readonly ru: string; readonly kk: string }
): string {
	const date = dayOfMonth(day);
	if (language === 'kk') return `${yearOf(day)}${ofYear.kk} ${date} ${month}`;
	return `${date} ${month} ${yearOf(day)}${language === 'ru' ? ofYear.ru : ''}`;
}

function nameOf(names: readonly string[], month: Month): string {
	const name = names[monthIndex(month) % 12];
	if (name === undefined) throw new RangeError(`not a month: ${month}`);
	return name;
}
