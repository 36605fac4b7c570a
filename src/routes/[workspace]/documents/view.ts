/** The list of documents as plain strings and numbers. */
import type { Facts, Language } from '$lib/domain/facts';
import { formatDay } from '$lib/format/dates';
import { nameIn } from '$lib/format/names';
import { formatInteger } from '$lib/format/numbers';
import { m } from '$lib/paraglide/messages';
import { chipMaker } from '../list/chips';
import { nothingFits, nothingRecorded } from '../list/empty-view';
import { columnView, pagerView } from '../list/pager-view';
import type { CellView, LinkView, RecordListView } from '../list/record-list';
import { paged } from '../list/rows';
import { searchView } from '../list/search-view';
import { moneyLists } from '../list/siblings-view';
import { questionSearch, type Asked } from '../question';
import { foreign } from '../sources/row-view';
import { paperLink } from './file-view';
import { documentItems, filtered, holdingCounts, sorted, type DocumentItem } from './listing';
import { holdings, parseSelection, type Selection, type SortKey } from './selection';

export interface ListPlace {
	readonly asked: Asked;
	/** The workspace's address, without a slash at its end. */
	readonly base: string;
	/** The form for a new document; null for who may not record. */
	readonly add: string | null;
}

export function listView(facts: Facts, place: ListPlace, language: Language): RecordListView {
	const { asked, base } = place;
	const options = { locale: language };
	const selection = parseSelection(new URLSearchParams(asked.search));
	const items = documentItems(facts, (name) => nameIn(name, language).text);
	const compareText = new Intl.Collator(language, { numeric: true }).compare;
	const found = sorted(filtered(items, selection), selection, compareText);
	const page = paged(found, selection);
	const add = place.add === null ? null : { text: m.documents_add({}, options), href: place.add };
	const legend = m.documents_legend({}, options);
	return {
		title: m.documents_title({}, options),
		answer: answerSentences(items, language),
		siblings: moneyLists('documents', { base, search: questionSearch(asked) }, language),
		add,
		filters: filterView(items, selection, asked.search, language),
		table: tableView(page.shown, selection, place, language),
		totals: null,
		pager: pagerView(found.length, page, selection, { search: asked.search, legend }, language),
		empty: found.length > 0 ? null : emptyView(items, add, asked.search, language),
		anyRecorded: items.length > 0
	};
}

function answerSentences(items: readonly DocumentItem[], language: Language): string[] {
	const options = { locale: language };
	if (items.length === 0) return [];
	const kept = items.filter(({ holding }) => holding === 'file').length;
	return [
		m.documents_answer_count({ count: items.length }, options),
		...(kept === 0 ? [] : [m.documents_answer_files({ count: kept }, options)])
	];
}

function filterView(
	items: readonly DocumentItem[],
	selection: Selection,
	search: string,
	language: Language
): RecordListView['filters'] {
	const options = { locale: language };
	const label = m.documents_search_label({}, options);
	const words = { label, hint: m.documents_search_hint({}, options) };
	const counts = holdingCounts(items, selection);
	const chip = chipMaker(search, language);
	const text = {
		file: m.documents_filter_file({}, options),
		none: m.documents_filter_none({}, options)
	};
	return {
		label: m.sources_filters({}, options),
		search: searchView(words, selection.q, search, language),
		menus: [],
		chips: holdings
			.filter((code) => counts.has(code) || selection.holding === code)
			.map((code) => {
				const active = selection.holding === code;
				return chip(
					text[code],
					counts.get(code) ?? 0,
					active,
					{ holding: code },
					{ holding: null }
				);
			})
	};
}

function tableView(
	items: readonly DocumentItem[],
	selection: Selection,
	place: ListPlace,
	language: Language
): RecordListView['table'] {
	const columns = columnsOf(language).map((column) =>
		columnView(column, selection, place.asked.search)
	);
	const column = columns.find(({ sorted: order }) => order !== null)?.text ?? '';
	return {
		caption: m.documents_sorted({ column }, { locale: language }),
		columns,
		rows: items.map((item) => ({ id: item.document.id, cells: cellsOf(item, place, language) }))
	};
}

function columnsOf(language: Language) {
	const options = { locale: language };
	const column = (key: SortKey, text: string, figures = false) => ({ key, text, figures });
	return [
		column('title', m.documents_column_title({}, options)),
		column('day', m.documents_column_day({}, options)),
		column('file', m.documents_column_file({}, options)),
		column('claims', m.documents_column_claims({}, options), true),
		column('sources', m.documents_column_sources({}, options), true)
	];
}

/** In the order of the columns. */
function cellsOf(item: DocumentItem, { asked, base }: ListPlace, language: Language): CellView[] {
	const options = { locale: language };
	const { document, title, claims, sources } = item;
	const said = [document.author, document.occasion].flatMap((name) =>
		name === null ? [] : [nameIn(name, language).text]
	);
	return [
		{
			text: title,
			language: foreign(document.title, language),
			href: `${base}/documents/${document.id}${questionSearch(asked)}`,
			notes: said
		},
		document.day === null
			? { text: m.documents_no_day({}, options), absent: true }
			: { text: formatDay(document.day, language) },
		paperLink(document, { base }, null, language) ?? {
			text: m.documents_no_file({}, options),
			absent: true
		},
		{ text: formatInteger(claims, language) },
		{ text: formatInteger(sources, language) }
	];
}

function emptyView(
	items: readonly DocumentItem[],
	add: LinkView | null,
	search: string,
	language: Language
) {
	const options = { locale: language };
	if (items.length > 0) {
		const nothing = {
			title: m.documents_nothing_title({}, options),
			text: m.documents_nothing_text({}, options)
		};
		return nothingFits(['holding'], search, nothing, language);
	}
	const words = {
		title: m.documents_empty_title({}, options),
		text: m.documents_empty_text({}, options)
	};
	return nothingRecorded(words, add);
}
