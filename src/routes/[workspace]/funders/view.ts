/** The list of funders as plain strings and numbers. */
import { origins, type Facts, type Funder, type Language } from '$lib/domain/facts';
import { lookAlikes } from '$lib/domain/look-alikes';
import type { Report } from '$lib/domain/report';
import { formatDay, formatDayLabel } from '$lib/format/dates';
import { currencySign } from '$lib/format/money';
import { nameIn } from '$lib/format/names';
import { formatInteger } from '$lib/format/numbers';
import { originWord } from '$lib/format/words';
import { m } from '$lib/paraglide/messages';
import { chipMaker, isOffered, menuOf } from '../list/chips';
import { nothingFits, nothingRecorded } from '../list/empty-view';
import { moneyCell } from '../list/money-cell';
import { columnView, pagerView } from '../list/pager-view';
import type { CellView, LinkView, RecordListView } from '../list/record-list';
import { paged } from '../list/rows';
import { searchView } from '../list/search-view';
import { moneyLists } from '../list/siblings-view';
import { questionSearch, type Asked } from '../question';
import { foreign } from '../sources/row-view';
import { totalView } from '../sources/total-view';
import { filtered, funderItems, originCounts, sorted, type FunderItem } from './listing';
import { withOther } from './with-other';
import { parseSelection, type Selection, type SortKey } from './selection';

export interface ListPlace {
	readonly asked: Asked;
	/** The workspace's address, without a slash at its end. */
	readonly base: string;
	/** The form for a new funder; null for who may not record. */
	readonly add: string | null;
	/** Whether the reader may decide that two entries are one. */
	readonly decides: boolean;
}

export function listView(
	facts: Facts,
	report: Report,
	place: ListPlace,
	language: Language
): RecordListView {
	const { asked, base } = place;
	const options = { locale: language };
	const selection = parseSelection(new URLSearchParams(asked.search));
	const items = funderItems(facts, report, (name) => nameIn(name, language).text);
	const compareText = new Intl.Collator(language, { numeric: true }).compare;
	const found = sorted(filtered(items, selection), selection, compareText);
	const page = paged(found, selection);
	const add = place.add === null ? null : { text: m.funders_add({}, options), href: place.add };
	const legend = m.funders_legend({ day: formatDayLabel(asked.asOf, language) }, options);
	const shown = found.flatMap(({ current }) => current);
	return {
		title: m.funders_title({}, options),
		answer: answerSentences(items, language),
		siblings: moneyLists('funders', { base, search: questionSearch(asked) }, language),
		add,
		notices: place.decides ? noticesOf(facts.funders, place, language) : [],
		filters: filterView(items, selection, asked.search, language),
		table: tableView(page.shown, selection, place, language),
		totals: totalView(shown, asked.lens, language),
		pager: pagerView(found.length, page, selection, { search: asked.search, legend }, language),
		empty: found.length > 0 ? null : emptyView(items, add, asked.search, language),
		anyRecorded: items.length > 0
	};
}

function answerSentences(items: readonly FunderItem[], language: Language): string[] {
	const options = { locale: language };
	if (items.length === 0) return [];
	const paying = items.filter(({ contracted }) => contracted.length > 0).length;
	return [
		m.funders_answer_count({ count: items.length }, options),
		paying === 0
			? m.funders_answer_none({}, options)
			: m.funders_answer_paying({ count: paying }, options)
	];
}

/** Entries that look like one funder, typed twice. */
function noticesOf(
	funders: readonly Funder[],
	{ asked, base }: ListPlace,
	language: Language
): { text: string; link: LinkView }[] {
	const options = { locale: language };
	const nameOf = ({ name }: Funder) => nameIn(name, language).text;
	return lookAlikes(funders).map(([one, other]) => ({
		text: m.funder_record_alike({ one: nameOf(one), other: nameOf(other) }, options),
		link: {
			text: m.funder_record_alike_link({}, options),
			href: `${base}/funders/${one.id}/merge${withOther(questionSearch(asked), other.id)}`
		}
	}));
}

function filterView(
	items: readonly FunderItem[],
	selection: Selection,
	search: string,
	language: Language
): RecordListView['filters'] {
	const options = { locale: language };
	const words = {
		label: m.funders_search_label({}, options),
		hint: m.funders_search_hint({}, options)
	};
	const choices = {
		codes: origins,
		chosen: selection.origin,
		counts: originCounts(items, selection),
		word: (code: (typeof origins)[number]) => originWord(code, language)
	};
	const all = m.sources_filter_origin({}, options);
	return {
		label: m.sources_filters({}, options),
		search: searchView(words, selection.q, search, language),
		menus: [menuOf('origin', all, choices, chipMaker(search, language))].filter(isOffered),
		chips: []
	};
}

function tableView(
	items: readonly FunderItem[],
	selection: Selection,
	place: ListPlace,
	language: Language
): RecordListView['table'] {
	const columns = columnsOf(place.asked, language).map((column) =>
		columnView(column, selection, place.asked.search)
	);
	const column = columns.find(({ sorted: order }) => order !== null)?.text ?? '';
	return {
		caption: m.funders_sorted({ column }, { locale: language }),
		columns,
		rows: items.map((item) => ({ id: item.funder.id, cells: cellsOf(item, place, language) }))
	};
}

function columnsOf({ lens }: Asked, language: Language) {
	const options = { locale: language };
	const column = (key: SortKey, text: string, figures = false) => ({ key, text, figures });
	const currency = currencySign(lens);
	return [
		column('name', m.funders_column_name({}, options)),
		column('origin', m.funders_column_origin({}, options)),
		column('sources', m.funders_column_sources({}, options), true),
		column('end', m.funders_column_end({}, options)),
		column('contracted', m.funders_column_contracted({ currency }, options), true)
	];
}

/** In the order of the columns. */
function cellsOf(item: FunderItem, { asked, base }: ListPlace, language: Language): CellView[] {
	const { funder, name, current, contracted, nextEnd } = item;
	return [
		{
			text: name,
			language: foreign(funder.name, language),
			href: `${base}/funders/${funder.id}${questionSearch(asked)}`
		},
		{ text: originWord(funder.origin, language), origin: funder.origin },
		{ text: formatInteger(current.length, language) },
		nextEnd === null
			? { text: m.funders_no_end({}, { locale: language }), absent: true }
			: { text: formatDay(nextEnd, language) },
		moneyCell(contracted, asked.lens, language)
	];
}

function emptyView(
	items: readonly FunderItem[],
	add: LinkView | null,
	search: string,
	language: Language
) {
	const options = { locale: language };
	if (items.length > 0) {
		const nothing = {
			title: m.funders_nothing_title({}, options),
			text: m.funders_nothing_text({}, options)
		};
		return nothingFits(['origin'], search, nothing, language);
	}
	const words = {
		title: m.funders_empty_title({}, options),
		text: m.funders_empty_text({}, options)
	};
	return nothingRecorded(words, add);
}
