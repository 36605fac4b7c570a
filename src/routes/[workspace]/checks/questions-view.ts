/** What the open questions are worth, in plain strings. */
import type { Language } from '$lib/domain/facts';
import type { OpenQuestion, OpenQuestions } from '$lib/domain/open-questions/open-question';
import type { Report } from '$lib/domain/report';
import { nameIn } from '$lib/format/names';
import { formatInteger } from '$lib/format/numbers';
import { insideQuotes } from '$lib/format/quoted';
import { m } from '$lib/paraglide/messages';
import type { Place } from './item-view';
import { amountOf, spreadsView, totalWord } from './spreads-view';

export type QuestionsView = NonNullable<ReturnType<typeof questionsView>>;

/** A page of these is read. */
const mostShown = 20;

/** Null where nothing is open. */
export function questionsView(
	{ spreads, questions, further }: OpenQuestions,
	report: Report,
	place: Pick<Place, 'base' | 'search'>,
	language: Language
) {
	if (questions.length === 0 && spreads.length === 0) return null;
	const reader = { locale: language };
	const count = further + Math.max(0, questions.length - mostShown);
	const shown = formatInteger(count, language);
	return {
		title: m.questions_spread_title({}, reader),
		about: m.questions_spread_about({}, reader),
		spreads: spreadsView(spreads, report, language),
		listTitle: m.questions_list_title({}, reader),
		questions: questions
			.slice(0, mostShown)
			.map((question) => questionRow(question, report, place, language)),
		more: count > 0 ? m.questions_more_questions({ count, shown }, reader) : null
	};
}

function questionRow(
	{ about, sourceIds, parts }: OpenQuestion,
	report: Report,
	{ base, search }: Pick<Place, 'base' | 'search'>,
	language: Language
) {
	const reader = { locale: language };
	const [first] = sourceIds;
	const undisclosed = sourceIds.some(
		(id) => report.sources.get(id)?.amount.state === 'undisclosed'
	);
	const still = undisclosed ? m.questions_unknown({}, reader) : m.questions_days({}, reader);
	const said = parts.map(({ total, minor }) =>
		m.questions_part(
			{
				part: amountOf(minor, report, language),
				total: totalWord(total, report, language)
			},
			reader
		)
	);
	return {
		key: `${about} ${sourceIds.join('+')}`,
		text: questionWords(about, sourceIds, report, language),
		href: `${base}/sources/${first}${search}#claims`,
		parts: said.length > 0 ? said : [still]
	};
}

function questionWords(
	about: OpenQuestion['about'],
	sourceIds: readonly number[],
	{ sources }: Report,
	language: Language
): string {
	const reader = { locale: language };
	const names = sourceIds.flatMap((id) => {
		const source = sources.get(id);
		return source ? [nameIn(source.name, language).text] : [];
	});
	if (about === 'overlap') return m.questions_overlap({ sources: names.join(', ') }, reader);
	const given = { source: insideQuotes(names.join(', '), language) };
	if (about === 'amount') return m.questions_amount(given, reader);
	return about === 'dates' ? m.questions_dates(given, reader) : m.questions_both(given, reader);
}
