/** The list of government plans as plain strings and numbers. */
import type { Facts, Language } from '$lib/domain/facts';
import type { Report } from '$lib/domain/report';
import { formatDay } from '$lib/format/dates';
import { currencySign } from '$lib/format/money';
import { nameIn } from '$lib/format/names';
import { formatInteger } from '$lib/format/numbers';
import { m } from '$lib/paraglide/messages';
import { chipMaker } from '../list/chips';
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
import { filtered, planItems, sorted, statusCounts, type PlanItem } from './listing';
import { periodWords, statusWords } from './plan-words';
import { parseSelection, statuses, type Selection, type SortKey } from './selection';

export interface ListPlace {
	readonly asked: Asked;
	/** The workspace's address, without a slash at its end. */
	readonly base: string;
	/** The form for a new plan; null for who may not record. */
	readonly add: string | null;
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
	const items = planItems(facts, report, (name) => nameIn(name, language).text);
	const compareText = new Intl.Collator(language, { numeric: true }).compare;
	const found = sorted(filtered(items, selection), selection, compareText);
	const page = paged(found, selection);
	const add = place.add === null ? null : { text: m.plans_add({}, options), href: place.add };
	const legend = m.plans_legend({ day: formatDay(asked.asOf, language) }, options);
	const shown = found.flatMap(({ current }) => current);
	return {
		title: m.plans_title({}, options),
		answer: answerSentences(items, language),
		siblings: moneyLists('plans', { base, search: questionSearch(asked) }, language),
		add,
		filters: filterView(items, selection, asked.search, language),
		table: tableView(page.shown, selection, place, language),
		totals: totalView(shown, asked.lens, language),
		pager: pagerView(found.length, page, selection, { search: asked.search, legend }, language),
		empty: found.length > 0 ? null : emptyView(items, add, asked.search, language),
		anyRecorded: items.length > 0
	};
}

function answerSentences(items: readonly PlanItem[], language: Language): string[] {
	const options = { locale: language };
	if (items.length === 0) return [];
	const approved = items.filter(({ status }) => status === 'approved').length;
	return [
		m.plans_answer_count({ count: items.length }, options),
		approved === 0
			? m.plans_answer_none({}, options)
			: m.plans_answer_approved({ count: approved }, options)
	];
}

function filterView(
	items: readonly PlanItem[],
	selection: Selection,
	search: string,
	language: Language
): RecordListView['filters'] {
	const options = { locale: language };
	const label = m.plans_search_label({}, options);
	const words = { label, hint: m.plans_search_hint({}, options) };
	const counts = statusCounts(items, selection);
	const chip = chipMaker(search, language);
	const text = {
		approved: m.plans_filter_approved({}, options),
		draft: m.plans_filter_draft({}, options)
	};
	return {
		label: m.sources_filters({}, options),
		search: searchView(words, selection.q, search, language),
		menus: [],
		chips: statuses
			.filter((code) => counts.has(code) || selection.status === code)
			.map((code) => {
				const count = counts.get(code) ?? 0;
				const set = { status: code };
				return chip(text[code], count, selection.status === code, set, { status: null });
			})
	};
}

function tableView(
	items: readonly PlanItem[],
	selection: Selection,
	place: ListPlace,
	language: Language
): RecordListView['table'] {
	const columns = columnsOf(place.asked, language).map((column) =>
		columnView(column, selection, place.asked.search)
	);
	const column = columns.find(({ sorted: order }) => order !== null)?.text ?? '';
	return {
		caption: m.plans_sorted({ column }, { locale: language }),
		columns,
		rows: items.map((item) => ({ id: item.plan.id, cells: cellsOf(item, place, language) }))
	};
}

function columnsOf({ lens }: Asked, language: Language) {
	const options = { locale: language };
	const column = (key: SortKey, text: string, figures = false) => ({ key, text, figures });
	const currency = currencySign(lens);
	return [
		column('name', m.plans_column_name({}, options)),
		column('status', m.plans_column_status({}, options)),
		column('end', m.plans_column_period({}, options)),
		column('sources', m.plans_column_sources({}, options), true),
		column('promised', m.plans_column_promised({ currency }, options), true),
		column('contracted', m.plans_column_contracted({ currency }, options), true)
	];
}

/** In the order of the columns. */
function cellsOf(item: PlanItem, { asked, base }: ListPlace, language: Language): CellView[] {
	const { plan, name, current, promised, contracted } = item;
	return [
		{
			text: name,
			language: foreign(plan.name, language),
			href: `${base}/plans/${plan.id}${questionSearch(asked)}`,
			notes: plan.body === null ? [] : [nameIn(plan.body, language).text]
		},
		{ text: statusWords(item, language) },
		{ text: periodWords(plan, language) },
		{ text: formatInteger(current.length, language) },
		moneyCell(promised, asked.lens, language),
		moneyCell(contracted, asked.lens, language)
	];
}

function emptyView(
	items: readonly PlanItem[],
	add: LinkView | null,
	search: string,
	language: Language
) {
	const options = { locale: language };
	if (items.length > 0) {
		const nothing = {
			title: m.plans_nothing_title({}, options),
			text: m.plans_nothing_text({}, options)
		};
		return nothingFits(['status'], search, nothing, language);
	}
	const words = {
		title: m.plans_empty_title({}, options),
		text: m.plans_empty_text({}, options)
	};
	return nothingRecorded(words, add);
}
