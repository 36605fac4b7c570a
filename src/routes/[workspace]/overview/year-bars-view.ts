/** Contracted money of each year by origin, beside the year's need. */
import { longestOf, yearBar, type YearBar, type YearMoney } from '$lib/charts/shares/year-bar';
import type { Language, Lens, Origin } from '$lib/domain/facts';
import type { Report, TotalYear } from '$lib/domain/report';
import { formatMonthRange } from '$lib/format/dates';
import { m } from '$lib/paraglide/messages';
import { leftOutWords } from './missing-view';
import { sharesInPercent } from './mix-words';
import { totalInShort, type TotalView } from './total-view';

export interface YearBarView {
	readonly year: string;
	/** The months shown of a year that is not whole. */
	readonly months: string | null;
	readonly total: TotalView;
	/** For people who cannot see the bar. */
	readonly label: string;
	readonly bar: YearBar;
	/** Null where no money is known. */
	readonly percents: Readonly<Record<Origin, string>> | null;
	readonly gap: TotalView | null;
	readonly leftOut: readonly string[];
}

export interface YearBarsView {
	readonly years: readonly YearBarView[];
	/** How to read the bars. */
	readonly legend: string;
}

/** Null where the months shown hold neither contracted money nor a gap. */
export function yearBars(report: Report, language: Language): YearBarsView | null {
	const shown = report.years.filter(({ shares, gap }) => shares.committed.minor + gap.minor > 0);
	if (shown.length === 0) return null;
	const longest = longestOf(shown.map(moneyOf));
	const withNeed = shown.some(({ need }) => need.minor > 0);
	return {
		years: shown.map((year) => yearView(year, longest, report, language)),
		legend: withNeed
			? m.overview_mix_legend({}, { locale: language })
			: m.overview_mix_legend_no_need({}, { locale: language })
	};
}

function yearView(
	year: TotalYear,
	longest: number,
	report: Report,
	language: Language
): YearBarView {
	const { lens } = report.question;
	const total = totalInShort(year.shares.committed, lens, language);
	return {
		year: String(year.year),
		months: year.months === 12 ? null : monthsOf(year, report, language),
		total,
		label: labelOf(year, total, lens, language),
		bar: yearBar(moneyOf(year), longest),
		percents: sharesInPercent(year.shares, language),
		gap: year.gap.minor > 0 ? totalInShort(year.gap, lens, language) : null,
		leftOut: [...total.leftOut, ...leftOutWords(report, year.year, language)]
	};
}

function labelOf(year: TotalYear, total: TotalView, lens: Lens, language: Language): string {
	const locale = { locale: language };
	const percents = sharesInPercent(year.shares, language);
	const gap = totalInShort(year.gap, lens, language).text;
	if (percents === null) return m.overview_mix_bar_gap_only({ year: year.year, gap }, locale);
	const inputs = { ...percents, year: year.year, amount: total.text };
	if (year.gap.minor === 0) return m.overview_mix_bar_label(inputs, locale);
	return m.overview_mix_bar_label_gap({ ...inputs, gap }, locale);
}

function monthsOf({ year }: TotalYear, { question }: Report, language: Language): string {
	const from = question.from > `${year}-01` ? question.from : `${year}-01`;
	const to = question.to < `${year}-12` ? question.to : `${year}-12`;
	return formatMonthRange(from, to, language);
}

function moneyOf({ shares, gap }: TotalYear): YearMoney {
	const { state, domestic, foreign } = shares.byOrigin;
	return {
		byOrigin: { state: state.minor, domestic: domestic.minor, foreign: foreign.minor },
		committed: shares.committed.minor,
		gap: gap.minor
	};
}
