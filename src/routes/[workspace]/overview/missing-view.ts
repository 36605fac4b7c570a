/** How much is still missing for the year ahead. */
import { earlier, later } from '$lib/domain/calendar';
import type { Language } from '$lib/domain/facts';
import { groupBy } from '$lib/domain/grouping';
import type { LeftOut, Report, TotalYear } from '$lib/domain/report';
import { formatMonthRange } from '$lib/format/dates';
import { nameIn } from '$lib/format/names';
import { formatPercent } from '$lib/format/numbers';
import { m } from '$lib/paraglide/messages';
import { focusYear } from './focus-year';
import { plain, segmentsOf, type Segment } from './segments';
import { totalInShort } from './total-view';

const wholeInBasisPoints = 10_000;

/** Null where no need is recorded: nothing can be missing then. */
export function missingSentence(report: Report, language: Language): readonly Segment[] | null {
	const year = yearWithNeed(report);
	if (year === null) return null;
	const locale = { locale: language };
	if (year.gap.minor === 0) {
		const open = leftOutWords(report, year.year, language).length > 0;
		return open ? null : plain(m.overview_nothing_missing_for_year({ year: year.year }, locale));
	}
	const amount = totalInShort(year.gap, report.question.lens, language).text;
	const share = shareOfNeed(year, language);
	const inputs = { amount, year: year.year };
	if (share === null) return segmentsOf(m.overview_missing_for_year.parts(inputs, locale));
	return segmentsOf(m.overview_missing_for_year_share.parts({ ...inputs, share }, locale));
}

/** The year the sums speak of, if a need is recorded in it, be its gap known or not. */
export function yearWithNeed(report: Report): TotalYear | null {
	const year = focusYear(report);
	if (year === null) return null;
	const unknown = leftOutIn(report, year.year).some(({ why }) => why !== 'need-not-recorded');
	return year.need.minor > 0 || unknown ? year : null;
}

export function shareOfNeed({ gap, need }: TotalYear, language: Language): string | null {
	if (need.minor === 0 || need.withoutRate > 0) return null;
	return formatPercent(Math.round((gap.minor / need.minor) * wholeInBasisPoints), language);
}

/** More than these are counted, not named. */
const mostNamed = 6;

/** Which program-months the year's need and gap leave out, each in words; many of them by number. */
export function leftOutWords(report: Report, year: number, language: Language): string[] {
	const leftOut = leftOutIn(report, year);
	if (leftOut.length <= mostNamed) return leftOut.map((one) => leftOutWord(one, report, language));
	return [...groupBy(leftOut, ({ why }) => why)].map(([why, spans]) => {
		const count = new Set(spans.map(({ programId }) => programId)).size;
		return m.overview_left_out_counted({ why, count }, { locale: language });
	});
}

function leftOutIn(report: Report, year: number): LeftOut[] {
	return report.leftOut
		.map((leftOut) => ({
			...leftOut,
			from: later(leftOut.from, `${year}-01`),
			to: earlier(leftOut.to, `${year}-12`)
		}))
		.filter(({ from, to }) => from <= to);
}

function leftOutWord(
	{ programId, from, to, why }: LeftOut,
	{ programs }: Report,
	language: Language
): string {
	const found = programs.find(({ program }) => program.id === programId);
	if (!found) throw new Error(`left out: program ${programId}, which the report does not hold`);
	const program = nameIn(found.program.name, language).text;
	const months = formatMonthRange(from, to, language);
	return m.overview_left_out({ program, months, why }, { locale: language });
}
