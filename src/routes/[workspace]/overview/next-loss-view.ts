/** When money ends next, for how many programs, and how much a month goes with it. */
import { addDays } from '$lib/domain/calendar';
import type { Facts, Language } from '$lib/domain/facts';
import { lastSafeDays } from '$lib/domain/funder-times';
import { ascending } from '$lib/domain/grouping';
import { money } from '$lib/domain/money';
import type { Report } from '$lib/domain/report';
import { formatDay, formatFromDay } from '$lib/format/dates';
import type { Footnotes } from '$lib/format/footnotes';
import { formatMoneyShort } from '$lib/format/money';
import { nameIn } from '$lib/format/names';
import { formatInteger } from '$lib/format/numbers';
import { m } from '$lib/paraglide/messages';
import { lastSafeWords } from '../funders/last-safe-words';
import { byDay, comingLosses, programsOf, unfundedLosses, type LossDay } from './losses-in-view';
import { nounOf } from './program-noun';
import { withAssumed } from './total-view';
import { fact, type Fact } from './fact';

export type AskFacts = Pick<Facts, 'funders' | 'sources' | 'tranches'>;

export function nextLossFact(
	report: Report,
	facts: AskFacts,
	notes: Footnotes,
	language: Language
): Fact {
	const locale = { locale: language };
	const label = m.overview_fact_next_loss({}, locale);
	const unfunded = unfundedWords(report, language);
	const [next] = byDay(comingLosses(report));
	if (!next) return fact(label, m.overview_fact_no_loss({}, locale), unfunded);
	const details = [
		...lossWords(next, report, language),
		...askWords(next, report, facts, language)
	];
	const sources = next.losses.flatMap(({ sourceIds }) => sourceIds);
	const marks = notes.of('days', { sources, programs: next.programIds });
	return { ...fact(label, formatDay(next.day, language), [...details, ...unfunded]), marks };
}

/** By when the first of its funders must be asked again; nothing where nobody knows how long they take. */
function askWords(
	{ losses }: LossDay,
	{ question }: Report,
	facts: AskFacts,
	language: Language
): string[] {
	const [first] = losses
		.flatMap((loss) => lastSafeDays(loss, facts, question.asOf))
		.sort(ascending(({ day }) => day));
	return first === undefined ? [] : [lastSafeWords(first, false, language)];
}

/** "3 of 9 programs, −₸3.8m a month"; where part of it is not disclosed, that too. */
function lossWords(next: LossDay, report: Report, language: Language): string[] {
	const locale = { locale: language };
	const count = next.programIds.length;
	const counted = { noun: nounOf(report.programs), count, total: report.programs.length };
	const known = next.losses.flatMap(({ monthly }) =>
		monthly.state === 'known' ? [monthly.value] : []
	);
	if (known.length === 0) return [m.overview_fact_loss_unknown(counted, locale)];
	const monthly = -known.reduce((sum, minor) => sum + minor, 0);
	const figure = formatMoneyShort(money(report.question.lens, monthly), language);
	const amount = withAssumed(
		figure,
		next.losses.some(({ assumed }) => assumed)
	);
	const words = [m.overview_fact_loss_monthly({ ...counted, amount }, locale)];
	const unknown = next.losses.length - known.length;
	if (unknown > 0) words.push(m.overview_fact_loss_more_unknown({ count: unknown }, locale));
	return words;
}

/** More days than these are not told one by one. */
const mostDays = 4;

function unfundedWords(report: Report, language: Language): string[] {
	const losses = unfundedLosses(report);
	const days = byDay(losses);
	const [first] = days;
	if (first && days.length > mostDays) {
		const day = formatFromDay(addDays(first.day, 1), language);
		const count = programsOf(losses).length;
		return [m.overview_fact_unfunded_many({ count, day }, { locale: language })];
	}
	return days.map(({ day, programIds }) =>
		m.overview_fact_unfunded(
			{
				day: formatFromDay(addDays(day, 1), language),
				who: whoWords(programIds, report, language)
			},
			{ locale: language }
		)
	);
}

/** One program by its name, several by their number. */
function whoWords(programIds: readonly number[], { programs }: Report, language: Language): string {
	const [only, another] = programs.filter(({ program }) => programIds.includes(program.id));
	if (only && !another) return nameIn(only.program.name, language).text;
	return formatInteger(programIds.length, language);
}
