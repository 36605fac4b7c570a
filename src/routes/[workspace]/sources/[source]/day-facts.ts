/** A source's start, end and signature: the day shown, the phrase it was read from, other readings. */
import type { Day } from '$lib/domain/calendar';
import type { Language, Question } from '$lib/domain/facts';
import { readEnd, readStart, readings, span, type StatedDay } from '$lib/domain/reading';
import { formatDay } from '$lib/format/dates';
import { m } from '$lib/paraglide/messages';
import { endWords, startWords } from '../period-words';
import { claimsLink } from './claims-link';
import { fact, type Fact } from './fact';
import type { Standing } from './standing';

type Read = typeof readStart;

export function dayFacts(
	standing: Standing,
	{ reading }: Pick<Question, 'reading'>,
	language: Language
): Fact[] {
	const options = { locale: language };
	const { start, end, signedOn } = standing.terms.source;
	const signed =
		signedOn === null
			? []
			: [fact(m.sources_fact_signed({}, options), formatDay(signedOn, language))];
	return [
		fact(
			m.sources_fact_start({}, options),
			startWords(start, readStart(start, reading), language),
			{
				notes: dayNotes(start, readStart, language),
				claims: claimsLink(standing, 'start', language)
			}
		),
		fact(m.sources_fact_end({}, options), endWords(end, readEnd(end, reading), language), {
			notes: dayNotes(end, readEnd, language),
			claims: claimsLink(standing, 'end', language)
		}),
		...signed
	];
}

function dayNotes(day: StatedDay, read: Read, language: Language): string[] {
	if (day.state === 'unknown') return [];
	const options = { locale: language };
	const phrase = day.phrase === null ? [] : [m.sources_phrase({ phrase: day.phrase }, options)];
	const outer = span(day);
	if (outer === null || outer.earliest === outer.latest) return phrase;
	return [...phrase, eachReading(day, read, language)];
}

/** The day in each of the three readings, told where they are not all one. */
function eachReading(day: StatedDay, read: Read, language: Language): string {
	const text = (one: Day | null) =>
		one === null ? m.sources_not_known({}, { locale: language }) : formatDay(one, language);
	const [cautious, adopted, hopeful] = readings.map((reading) => text(read(day, reading)));
	return m.sources_readings(
		{ cautious: cautious ?? '', adopted: adopted ?? '', hopeful: hopeful ?? '' },
		{ locale: language }
	);
}
