/** The answer in one sentence. */
import { formatFromDay, formatMonthLong, formatOnDay } from '$lib/format/dates';
import type { Language } from '$lib/domain/facts';
import type { Report } from '$lib/domain/report';
import { m } from '$lib/paraglide/messages';
import { nounOf } from './program-noun';
import { plain, segmentsOf, type Segment } from './segments';
import { toldOf, type Situation } from './situation';

type Told<State extends Situation['state']> = Extract<Situation, { readonly state: State }>;
interface Locale {
	readonly locale: Language;
}

export function headlineView(situation: Situation, report: Report, language: Language): Segment[] {
	return headline(situation, report, { locale: language });
}

function headline(situation: Situation, report: Report, locale: Locale): Segment[] {
	const noun = nounOf(report.programs);
	const counted = { noun, count: toldOf(situation).length, total: report.programs.length };
	switch (situation.state) {
		case 'all-on-day':
			return allOnDay(situation, { noun, count: counted.total }, locale);
		case 'some-on-day':
			return someOnDay(situation, counted, locale);
		case 'later':
			return later(situation, counted, locale);
		case 'unfunded':
			return unfunded(situation, counted, locale);
		case 'within':
			return segmentsOf(m.overview_headline_within.parts(counted, locale));
		case 'short':
			return segmentsOf(m.overview_headline_short.parts(counted, locale));
		case 'nothing-contracted':
			return segmentsOf(m.overview_headline_nothing_contracted.parts({ noun }, locale));
		case 'none':
			return nothingEnds(report, noun, locale);
	}
}

interface Counted {
	readonly noun: string;
	readonly count: number;
	readonly total: number;
}

function allOnDay(
	{ day, total }: Told<'all-on-day'>,
	counted: Omit<Counted, 'total'>,
	locale: Locale
): Segment[] {
	const message = total ? m.overview_headline_all_total : m.overview_headline_all_partial;
	return segmentsOf(message.parts({ ...counted, day: formatOnDay(day, locale.locale) }, locale));
}

function someOnDay(
	{ day, total }: Told<'some-on-day' | 'later'>,
	counted: Counted,
	locale: Locale
): Segment[] {
	const message = total ? m.overview_headline_some_total : m.overview_headline_some_partial;
	return segmentsOf(message.parts({ ...counted, day: formatOnDay(day, locale.locale) }, locale));
}

function later(
	{ day }: Told<'some-on-day' | 'later'>,
	counted: Counted,
	locale: Locale
): Segment[] {
	const inputs = { ...counted, day: formatOnDay(day, locale.locale) };
	return plain(m.overview_headline_later(inputs, locale));
}

function unfunded({ since }: Told<'unfunded'>, counted: Counted, locale: Locale): Segment[] {
	if (since === null) {
		return segmentsOf(m.overview_headline_unfunded_already.parts(counted, locale));
	}
	const day = formatFromDay(since, locale.locale);
	return segmentsOf(m.overview_headline_unfunded.parts({ ...counted, day }, locale));
}

function nothingEnds(report: Report, noun: string, locale: Locale): Segment[] {
	const month = formatMonthLong(report.question.to, locale.locale);
	return plain(m.overview_headline_none({ noun, month }, locale));
}
