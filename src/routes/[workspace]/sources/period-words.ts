/** A source's first and last day in words, with how open they are. */
import type { Language, Source } from '$lib/domain/facts';
import { span, type Reading, type StatedDay } from '$lib/domain/reading';
import { readEnd, readStart } from '$lib/domain/reading';
import { formatDay } from '$lib/format/dates';
import { m } from '$lib/paraglide/messages';

/** The period under a reading: one line a day, and what else it could be. */
export function periodLines(
	{ start, end }: Pick<Source, 'start' | 'end'>,
	reading: Reading,
	language: Language
): { days: string[]; open: string[] } {
	const options = { locale: language };
	if (start.state === 'unknown' && end.state === 'unknown') {
		return { days: [m.sources_dates_unknown({}, options)], open: [] };
	}
	return {
		days: [
			startWords(start, readStart(start, reading), language),
			endWords(end, readEnd(end, reading), language)
		],
		open: openEnds(end, readEnd(end, reading), language)
	};
}

/** "about 1 Jul 2009", "1 Jan 2009", "start not stated" */
export function startWords(start: StatedDay, day: string | null, language: Language): string {
	const options = { locale: language };
	if (start.state === 'unknown' || day === null) return m.sources_start_unknown({}, options);
	const text = formatDay(day, language);
	return start.about && day === start.adopted ? m.sources_about({ day: text }, options) : text;
}

export function endWords(end: StatedDay, day: string | null, language: Language): string {
	const options = { locale: language };
	if (end.state === 'unknown' || day === null) return m.sources_end_unknown({}, options);
	const text = formatDay(day, language);
	return end.about && day === end.adopted ? m.sources_about({ day: text }, options) : text;
}

/** "30 Sep 2009 at the earliest", "31 Dec 2010 at the latest": the outer days other than the one shown. */
export function openEnds(day: StatedDay, shown: string | null, language: Language): string[] {
	const outer = span(day);
	if (outer === null || shown === null) return [];
	const options = { locale: language };
	const words: string[] = [];
	if (outer.earliest < shown) {
		const earliest = formatDay(outer.earliest, language);
		words.push(m.sources_at_earliest({ day: earliest }, options));
	}
	if (outer.latest > shown) {
		words.push(m.sources_at_latest({ day: formatDay(outer.latest, language) }, options));
	}
	return words;
}
