/** The list of funding sources as plain strings and numbers. */
import type { Facts, Language } from '$lib/domain/facts';
import type { Report } from '$lib/domain/report';
import { formatDay } from '$lib/format/dates';
import { nameIn } from '$lib/format/names';
import { formatInteger } from '$lib/format/numbers';
import { m } from '$lib/paraglide/messages';
import { questionSearch, type Asked } from '../question';
import { answerSentence } from './answer-view';
import { emptyView } from './empty-view';
import { filterView } from './filter-view';
import { filterCounts, filtered, paged, sorted, sourceItems, type SourceItem } from './listing';
import { barYears, rowView } from './row-view';
import {
	carriedAlong,
	listHref,
	parseSelection,
	rowCounts,
	type Selection,
	type SortKey
} from './selection';
import { totalView } from './total-view';

export type ListView = ReturnType<typeof listView>;

/** @param base the workspace's address, without a slash at its end */
export function listView(
	facts: Facts,
	report: Report,
	{ asked, base }: { readonly asked: Asked; readonly base: string },
	language: Language
) {
	const selection = parseSelection(new URLSearchParams(asked.search));
	const items = sourceItems(facts, report, (name) => nameIn(name, language).text);
	const compareText = new Intl.Collator(language, { numeric: true }).compare;
	const found = sorted(filtered(items, selection), selection, compareText);
	const page = paged(found, selection);
	return {
		title: m.sources_title({}, { locale: language }),
		answer: answerSentence(items, asked.asOf, language),
		filters: filterView(selection, filterCounts(items, selection), asked.search, language),
		table: tableView(page.shown, selection, { asked, base }, language),
		totals: totalView(found, asked.lens, language),
		pager: pagerView(found.length, page, selection, asked, language),
		empty:
			found.length === 0 ? emptyView(facts, items, selection, { asked, base }, language) : null,
		anyRecorded: items.length > 0
	};
}

function tableView(
	items: readonly SourceItem[],
	selection: Selection,
	{ asked, base }: { readonly asked: Asked; readonly base: string },
	language: Language
) {
	const columns = columnsOf(selection, asked, language);
	const column = columns.find(({ sorted }) => sorted !== null)?.text ?? '';
	const links = { base, search: questionSearch(asked) };
	return {
		caption: m.sources_sorted({ column }, { locale: language }),
		columns,
		cited: m.sources_column_cited({}, { locale: language }),
		rows: items.map((item) => rowView(item, asked, links, language)),
		years: barYears(asked.asOf)
	};
}

function columnsOf(selection: Selection, asked: Asked, language: Language) {
	const options = { locale: language };
	const lens =
		asked.lens === 'KZT'
			? m.sources_column_tenge({}, options)
			: m.sources_column_dollars({}, options);
	const texts: readonly [SortKey, string][] = [
		['name', m.sources_column_source({}, options)],
		['funder', m.sources_column_funder({}, options)],
		['firmness', m.sources_column_firmness({}, options)],
		['end', m.sources_column_period({}, options)],
		['agreed', m.sources_column_agreed({}, options)],
		['lens', lens],
		['rest', m.sources_column_rest({}, options)]
	];
	return texts.map(([key, text]) => columnView(key, text, selection, asked.search));
}

/** Pressing the column that sorts turns its order; any other starts ascending. */
function columnView(key: SortKey, text: string, selection: Selection, search: string) {
	const active = selection.sort === key;
	const turns = active && !selection.descending;
	const direction = selection.descending ? ('descending' as const) : ('ascending' as const);
	return {
		key,
		text,
		href: listHref(search, { sort: turns ? `-${key}` : key }),
		sorted: active ? direction : null
	};
}

function pagerView(
	count: number,
	{ page, pages, first, shown }: ReturnType<typeof paged>,
	{ rows }: Selection,
	{ search, asOf }: Asked,
	language: Language
) {
	const options = { locale: language };
	const number = (value: number) => formatInteger(value, language);
	const link = (to: number) =>
		to < 1 || to > pages ? null : listHref(search, { page: String(to) });
	return {
		legend: m.sources_legend({ day: formatDay(asOf, language) }, options),
		rows: {
			label: m.sources_rows({}, options),
			submit: m.sources_rows_submit({}, options),
			choices: rowCounts.map((value) => ({ value, current: value === rows })),
			carried: carriedAlong(search, ['rows'])
		},
		range: m.sources_range(
			{ first: number(first + 1), last: number(first + shown.length), count: number(count) },
			options
		),
		previous: { label: m.sources_previous({}, options), href: link(page - 1) },
		next: { label: m.sources_next({}, options), href: link(page + 1) }
	};
}
