/** What the open questions are worth, in plain strings. */
import type { Language } from '$lib/domain/facts';
import { money } from '$lib/domain/money';
import type {
	OpenQuestion,
	OpenQuestions,
	Spread,
	UncertainTotal
} from '$lib/domain/open-questions/open-question';
import type { Report } from '$lib/domain/report';
import { wholeUnits } from '$lib/format/converted';
import { formatMonthRange } from '$lib/format/dates';
import { formatMoney } from '$lib/format/money';
import { nameIn } from '$lib/format/names';
import { formatInteger } from '$lib/format/numbers';
import { insideQuotes } from '$lib/format/quoted';
import { m } from '$lib/paraglide/messages';
import { withAssumed } from '../overview/total-view';
import type { Place } from './item-view';

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
		caption: m.questions_spread_caption({}, reader),
		heads: headsIn(language),
		spreads: spreads.map((spread) => spreadRow(spread, report, language)),
		listTitle: m.questions_list_title({}, reader),
		questions: questions
			.slice(0, mostShown)
			.map((question) => questionRow(question, report, place, language)),
		more: count > 0 ? m.questions_more_questions({ count, shown }, reader) : null
	};
}

function headsIn(language: Language) {
	const reader = { locale: language };
	return {
		total: m.questions_spread_total({}, reader),
		lowest: m.questions_spread_lowest({}, reader),
		adopted: m.questions_spread_adopted({}, reader),
		highest: m.questions_spread_highest({}, reader),
		spread: m.questions_spread_spread({}, reader)
	};
}

function spreadRow(
	{ total, lowest, adopted, highest, assumed }: Spread,
	report: Report,
	language: Language
) {
	const shown = (minor: number) => withAssumed(amountOf(minor, report, language), assumed);
	return {
		total: totalWord(total, report, language),
		lowest: shown(lowest),
		adopted: shown(adopted),
		highest: shown(highest),
		spread: shown(highest - lowest)
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

function totalWord(total: UncertainTotal, { question }: Report, language: Language): string {
	const reader = { locale: language };
	const months = formatMonthRange(question.from, question.to, language);
	const words: Readonly<Record<UncertainTotal, string>> = {
		state: m.questions_stated_state({}, reader),
		domestic: m.questions_stated_domestic({}, reader),
		foreign: m.questions_stated_foreign({}, reader),
		committed: m.questions_contracted_total({ months }, reader),
		gap: m.questions_missing_total({ months }, reader)
	};
	return words[total];
}

function amountOf(minor: number, { question }: Report, language: Language): string {
	return formatMoney(wholeUnits(money(question.lens, minor)), language);
}
