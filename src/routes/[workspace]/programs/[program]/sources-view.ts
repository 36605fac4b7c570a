/** The program's sources, each with its part and what it gives in a month. */
import { addToMonth, monthOf, type Month } from '$lib/domain/calendar';
import type { Allocation, Facts } from '$lib/domain/facts';
import { match } from '$lib/domain/figure';
import { ascending } from '$lib/domain/grouping';
import { sourceFigures, type SourceFigures } from '$lib/domain/source-figures';
import type { ProgramReport } from '$lib/domain/report';
import { formatMonthLong } from '$lib/format/dates';
import { currencySign } from '$lib/format/money';
import { nameIn } from '$lib/format/names';
import { originWord } from '$lib/format/words';
import { m } from '$lib/paraglide/messages';
import { bare, type Given } from '../../horizon/given';
import { isUnknown, leftOutOf, withAssumed } from '../../overview/total-view';
import { agreedText } from '../../sources/amount-words';
import { laidWords } from '../../sources/laid-words';
import { periodLines } from '../../sources/period-words';
import { firmnessChip } from '../../sources/row-view';
import { foreign } from '../row-view';
import { lineFigures } from './shown-figures';

export type SourcesView = ReturnType<typeof sourcesView>;

export function sourcesView(program: ProgramReport, facts: Facts, given: Given) {
	const { report, language, locale } = given;
	const month = monthShown(given);
	const rows = sourceFigures(facts, report)
		.flatMap((figures) => figures.allocations.map((allocation) => ({ allocation, figures })))
		.filter(({ allocation }) => allocation.programId === program.program.id)
		.sort(ascending(({ allocation }) => allocation.id))
		.map(({ allocation, figures }) =>
			rowView(allocation, figures, { program, month, facts }, given)
		);
	const monthName = formatMonthLong(month, language);
	const currency = currencySign(report.question.lens);
	return {
		title: m.programs_sources_title({}, locale),
		none: rows.length === 0 ? m.programs_sources_none({}, locale) : null,
		columns: {
			source: m.programs_column_source({}, locale),
			origin: m.programs_column_origin({}, locale),
			stage: m.programs_column_stage({}, locale),
			period: m.programs_column_period({}, locale),
			part: m.programs_column_part({}, locale),
			now: m.programs_column_now({ month: monthName, currency }, locale)
		},
		rows,
		total: {
			label: m.programs_sources_now({ month: monthName }, locale),
			...total(program, month, given)
		}
	};
}

/** The as-of day's month, or the first of the range where that lies outside. */
export function monthShown({ report, months }: Given): Month {
	const now = monthOf(report.question.asOf);
	return months.includes(now) ? now : (months[0] ?? addToMonth(now, 0));
}

interface Shown {
	readonly program: ProgramReport;
	readonly month: Month;
	readonly facts: Facts;
}

function rowView(allocation: Allocation, figures: SourceFigures, shown: Shown, given: Given) {
	const { report, language, locale, sourceHref, claimsHref, notes } = given;
	const own = { sources: [allocation.sourceId] };
	const { source, origin } = figures.terms;
	return {
		id: allocation.id,
		name: nameIn(source.name, language).text,
		nameLanguage: foreign(source.name, language),
		href: sourceHref(source.id),
		said: {
			amount: claimsHref(source.id, 'amount'),
			end: claimsHref(source.id, 'end'),
			hint: m.figures_claims_link({}, locale)
		},
		line: allocation.line,
		laid: laidWords(allocation, shown.facts, language),
		origin,
		originWord: originWord(origin, language),
		stage: firmnessChip(figures, language),
		period: periodLines(source, report.question.reading, language),
		part: agreedText(allocation.amount, language),
		now: nowText(allocation.id, shown, given),
		noted: {
			stage: notes.of('stage', own),
			days: notes.of('days', own),
			part: notes.together([{ figure: 'amount', ...own }, ...lineFigures(allocation)])
		}
	};
}

/** What the allocation gives in the month; nothing where it does not run. */
function nowText(allocationId: number, { program, month }: Shown, given: Given): string {
	const part = program.months
		.find((one) => one.month === month)
		?.parts.find((one) => one.allocationId === allocationId);
	if (!part) return '0';
	return match(part.amount, {
		known: (minor) => bare(minor, given),
		undisclosed: () => m.programs_undisclosed({}, given.locale),
		missing: () => m.programs_not_known({}, given.locale)
	});
}

function total(program: ProgramReport, month: Month, given: Given) {
	const own = program.months.find((one) => one.month === month);
	if (!own || isUnknown(own.committed))
		return { text: m.programs_not_known({}, given.locale), assumed: false, leftOut: [] };
	const { committed } = own;
	return {
		text: withAssumed(bare(committed.minor, given), committed.assumed),
		assumed: committed.assumed,
		leftOut: leftOutOf(committed, given.language)
	};
}
