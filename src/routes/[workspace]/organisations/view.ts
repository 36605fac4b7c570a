/** The list of organisations as plain strings and numbers. */
import type { Facts, Language } from '$lib/domain/facts';
import { nameIn } from '$lib/format/names';
import { formatInteger } from '$lib/format/numbers';
import { m } from '$lib/paraglide/messages';
import { chipMaker } from '../list/chips';
import { nothingFits, nothingRecorded } from '../list/empty-view';
import { columnView, pagerView } from '../list/pager-view';
import type { CellView, LinkView, RecordListView } from '../list/record-list';
import { paged } from '../list/rows';
import { searchView } from '../list/search-view';
import { serviceLists } from '../list/siblings-view';
import { questionSearch, type Asked } from '../question';
import { foreign } from '../sources/row-view';
import { filtered, organisationItems, sorted, type OrganisationItem } from './listing';
import { parseSelection, type Selection, type SortKey } from './selection';

/** Programs that a row names; the rest is counted. */
const mostNamed = 3;

export interface ListPlace {
	readonly asked: Asked;
	/** The workspace's address, without a slash at its end. */
	readonly base: string;
	/** The form for a new organisation; null for who may not record. */
	readonly add: string | null;
}

export function listView(
	facts: Pick<Facts, 'organisations' | 'programs'>,
	place: ListPlace,
	language: Language
): RecordListView {
	const { asked, base } = place;
	const options = { locale: language };
	const selection = parseSelection(new URLSearchParams(asked.search));
	const compareText = new Intl.Collator(language, { numeric: true }).compare;
	const items = organisationItems(facts, (name) => nameIn(name, language).text, compareText);
	const found = sorted(filtered(items, selection), selection, compareText);
	const page = paged(found, selection);
	const text = m.organisations_add({}, options);
	const add = place.add === null ? null : { text, href: place.add };
	const legend = m.organisations_legend({}, options);
	return {
		title: m.organisations_title({}, options),
		answer: answerSentences(items, language),
		siblings: serviceLists('organisations', { base, search: questionSearch(asked) }, language),
		add,
		filters: filterView(items, selection, asked.search, language),
		table: tableView(page.shown, selection, place, language),
		totals: null,
		pager: pagerView(found.length, page, selection, { search: asked.search, legend }, language),
		empty: found.length > 0 ? null : emptyView(items, add, asked.search, language),
		anyRecorded: items.length > 0
	};
}

function answerSentences(items: readonly OrganisationItem[], language: Language): string[] {
	const options = { locale: language };
	if (items.length === 0) return [];
	const running = items.filter(({ programs }) => programs.length > 0).length;
	return [
		m.organisations_answer_count({ count: items.length }, options),
		...(running === 0 ? [] : [m.organisations_answer_running({ count: running }, options)])
	];
}

function filterView(
	items: readonly OrganisationItem[],
	selection: Selection,
	search: string,
	language: Language
): RecordListView['filters'] {
	const options = { locale: language };
	const label = m.organisations_search_label({}, options);
	const words = { label, hint: m.organisations_search_hint({}, options) };
	const without = filtered(items, { ...selection, without: true }).length;
	const text = m.organisations_filter_without({}, options);
	const chip = chipMaker(search, language);
	return {
		label: m.sources_filters({}, options),
		search: searchView(words, selection.q, search, language),
		menus: [],
		chips:
			without > 0 || selection.without
				? [chip(text, without, selection.without, { programs: 'none' }, { programs: null })]
				: []
	};
}

function tableView(
	items: readonly OrganisationItem[],
	selection: Selection,
	place: ListPlace,
	language: Language
): RecordListView['table'] {
	const columns = columnsOf(language).map((column) =>
		columnView(column, selection, place.asked.search)
	);
	const column = columns.find(({ sorted: order }) => order !== null)?.text ?? '';
	return {
		caption: m.organisations_sorted({ column }, { locale: language }),
		columns,
		rows: items.map((item) => ({
			id: item.organisation.id,
			cells: cellsOf(item, place, language)
		}))
	};
}

function columnsOf(language: Language) {
	const options = { locale: language };
	const column = (key: SortKey, text: string, figures = false) => ({ key, text, figures });
	return [
		column('name', m.organisations_column_name({}, options)),
		column('programs', m.organisations_column_programs({}, options)),
		column('count', m.organisations_column_count({}, options), true)
	];
}

/** In the order of the columns. */
function cellsOf(
	item: OrganisationItem,
	{ asked, base }: ListPlace,
	language: Language
): CellView[] {
	const { organisation, name, programs } = item;
	return [
		{
			text: name,
			language: foreign(organisation.name, language),
			href: `${base}/organisations/${organisation.id}${questionSearch(asked)}`
		},
		programsCell(item, language),
		{ text: formatInteger(programs.length, language) }
	];
}

function programsCell({ programs }: OrganisationItem, language: Language): CellView {
	const options = { locale: language };
	if (programs.length === 0) return { text: m.organisations_none({}, options), absent: true };
	const names = programs
		.slice(0, mostNamed)
		.map(({ name }) => name)
		.join('; ');
	const count = programs.length - mostNamed;
	return { text: count > 0 ? m.organisations_more({ names, count }, options) : names };
}

function emptyView(
	items: readonly OrganisationItem[],
	add: LinkView | null,
	search: string,
	language: Language
) {
	const options = { locale: language };
	if (items.length > 0) {
		const nothing = {
			title: m.organisations_nothing_title({}, options),
			text: m.organisations_nothing_text({}, options)
		};
		return nothingFits(['programs'], search, nothing, language);
	}
	const words = {
		title: m.organisations_empty_title({}, options),
		text: m.organisations_empty_text({}, options)
	};
	return nothingRecorded(words, add);
}
