/** Days as the horizon writes them: narrow in the picture, in a sentence beside it. */
import { dayOfMonth, monthOf, type Day } from '$lib/domain/calendar';
import type { Language } from '$lib/domain/facts';
import {
	formatDay,
	formatDayNarrow,
	formatFromDay,
	formatMonthName,
	formatUpToDay
} from '$lib/format/dates';

/** "31 Dec 2009", "31.12.2009" */
export function chartDay(day: Day, language: Language): string {
	return language === 'en' ? formatDay(day, language) : formatDayNarrow(day, language);
}

/** Where the axis tells the year: "1 Oct", "01.10" */
export function dayOfYear(day: Day, language: Language): string {
	if (language !== 'en') return formatDayNarrow(day, language).slice(0, 5);
	return `${dayOfMonth(day)} ${formatMonthName(monthOf(day), language)}`;
}

/** After "to" or "until": "31 Dec 2009", "31.12.2009", "2009 жылғы 31 желтоқсанға" */
export function upToDay(day: Day, language: Language): string {
	return language === 'kk' ? formatUpToDay(day, language) : chartDay(day, language);
}

/** After "since": "1 Oct 2009", "01.10.2009", "2009 жылғы 1 қазаннан" */
export function sinceDay(day: Day, language: Language): string {
	return language === 'kk' ? formatFromDay(day, language) : chartDay(day, language);
}
