/** The list of funding sources as plain strings and numbers. */
import type { Facts, Language } from '$lib/domain/facts';
import type { Report } from '$lib/domain/report';
import { formatDay } from '$lib/format/dates';
import type { Footnotes } from '$lib/format/footnotes';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import { columnView, pagerView } from '../list/pager-view';
import { paged } from '../list/rows';
import { moneyLists } from '../list/siblings-view';
import { questionSearch, type Asked } from '../question';
import { answerSentence } from './answer-view';
import { emptyView } from './empty-view';
import { filterView } from './filter-view';
import { filterCounts, filtered, sorted, sourceItems, type SourceItem } from './listing';
import { notesOn } from './notes-view';
import { barYears, rowView } from './row-view';
import { parseSelection, type Selection, type SortKey } from './selection';
import { totalView } from './total-view';

const figures: readonly SortKey[] = ['agreed', 'lens', 'rest'];

/** The figures whose cells bear marks. */
const marked = ['stage', 'days', 'amount', 'rest', 'citations'] as const;

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
	const links = { base, search: questionSearch(asked) };
	const notes = notesOn(page.shown, marked, report, links, language);
	return {
		title: m.sources_title({}, { locale: language }),
		answer: answerSentence(items, asked.asOf, language),
		siblings: moneyLists('sources', links, language),
		filters: filterView(selection, filterCounts(items, selection), asked.search, language),
		table: tableView(page.shown, selection, { asked, links, notes }, language),
		notes: { title: notes.title, rows: notes.notes },
		totals: totalView(found, asked.lens, language),
		pager: pagerView(
			found.length,
			page,
			selection,
			{ search: asked.search, legend: legendOf(asked, language) },
			language
		),
		empty:
			found.length === 0 ? emptyView(facts, items, selection, { asked, base }, language) : null,
		anyRecorded: items.length > 0
	};
}

interface RowLinks {
	readonly base: string;
	/** The question's part of the address, empty or with its `?`. */
	readonly search: string;
}

interface TableGiven {
	readonly asked: Asked;
	readonly links: RowLinks;
	readonly notes: Footnotes;
}

function tableView(
	items: readonly SourceItem[],
	selection: Selection,
	{ asked, links, notes }: TableGiven,
	language: Language
) {
	const columns = columnsOf(selection, asked, language);
	const column = columns.find(({ sorted }) => sorted !== null)?.text ?? '';
	return {
		caption: m.sources_sorted({ column }, { locale: language }),
		columns,
		cited: m.sources_column_cited({}, { locale: language }),
		rows: items.map((item) => rowView(item, asked, { ...links, notes }, language)),
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
	return texts.map(([key, text]) =>
		columnView({ key, text, figures: figures.includes(key) }, selection, asked.search)
	);
}

function legendOf({ asOf }: Asked, language: Language): string {
	return m.sources_legend({ day: formatDay(asOf, language) }, { locale: language });
}
