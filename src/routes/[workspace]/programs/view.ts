/** The list of programs as plain strings and numbers. */
import type { Facts, Language } from '$lib/domain/facts';
import type { Report } from '$lib/domain/report';
import { formatDay, formatMonthRange } from '$lib/format/dates';
import { currencySign } from '$lib/format/money';
import { noFootnotes } from '$lib/format/footnotes';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import { givenOf } from '../horizon-view';
import { axisView } from '../horizon/axis-view';
import type { Given } from '../horizon/given';
import { columnView, pagerView } from '../list/pager-view';
import { paged } from '../list/rows';
import { serviceLists } from '../list/siblings-view';
import { focusYear } from '../overview/focus-year';
import type { Links } from '../overview/links';
import { questionSearch, type Asked } from '../question';
import { answerSentences } from './answer-view';
import { emptyView } from './empty-view';
import { filterView } from './filter-view';
import { filterCounts, filtered, programItems, sorted, type ProgramItem } from './listing';
import { rowView } from './row-view';
import { parseSelection, type Selection, type SortKey } from './selection';
import { totalView } from './total-view';

export type ListView = ReturnType<typeof listView>;

export interface ListPlace {
	readonly asked: Asked;
	/** The workspace's address, without a slash at its end. */
	readonly base: string;
	readonly links: Pick<Links, 'overview' | 'source' | 'program'>;
	/** The form for a new program; null for who may not record. */
	readonly add: string | null;
}

export function listView(facts: Facts, report: Report, place: ListPlace, language: Language) {
	const { asked, links } = place;
	const options = { locale: language };
	const selection = parseSelection(new URLSearchParams(asked.search));
	const items = programItems(facts, report, (name) => nameIn(name, language).text);
	const compareText = new Intl.Collator(language, { numeric: true }).compare;
	const found = sorted(filtered(items, selection), selection, compareText);
	const page = paged(found, selection);
	const given = givenOf(
		{
			facts,
			report,
			sourceHref: links.source,
			programHref: links.program,
			notes: noFootnotes
		},
		language
	);
	const counts = filterCounts(items, selection);
	const add = place.add === null ? null : { text: m.programs_add({}, options), href: place.add };
	const start = add ?? { text: m.programs_empty_link({}, options), href: links.overview };
	return {
		title: m.programs_title({}, options),
		answer: answerSentences(items, asked, language),
		siblings: serviceLists(
			'programs',
			{ base: place.base, search: questionSearch(asked) },
			language
		),
		add,
		filters: filterView({ items, selection, counts }, asked.search, language),
		table: tableView(page.shown, selection, asked.search, given),
		totals: totalView(found, asked.lens, language),
		pager: pagerView(
			found.length,
			page,
			selection,
			{ search: asked.search, legend: legendOf(asked, language) },
			language
		),
		empty:
			found.length === 0
				? emptyView(items, selection, { search: asked.search, start: [start] }, language)
				: null,
		anyRecorded: items.length > 0
	};
}

function tableView(
	items: readonly ProgramItem[],
	selection: Selection,
	search: string,
	given: Given
) {
	const columns = columnsOf(given).map((column) => columnView(column, selection, search));
	const column = columns.find(({ sorted }) => sorted !== null)?.text ?? '';
	const { months, years } = axisView(given);
	return {
		caption: m.programs_sorted({ column }, given.locale),
		columns,
		rows: items.map((item) => rowView(item, given)),
		years: { months, ticks: years }
	};
}

function columnsOf({ report, locale }: Given) {
	const currency = currencySign(report.question.lens);
	const year = focusYear(report)?.year ?? '';
	const column = (key: SortKey, text: string, figures = false) => ({ key, text, figures });
	return [
		column('name', m.programs_column_name({}, locale)),
		column('place', m.programs_column_place({}, locale)),
		column('need', m.programs_column_need({ currency }, locale), true),
		column('until', m.programs_column_until({}, locale)),
		column('loss', m.programs_column_loss({}, locale)),
		column('gap', m.programs_column_gap({ year: String(year), currency }, locale), true)
	];
}

function legendOf({ from, to, asOf }: Asked, language: Language): string {
	const range = formatMonthRange(from, to, language);
	return m.programs_legend({ range, day: formatDay(asOf, language) }, { locale: language });
}
