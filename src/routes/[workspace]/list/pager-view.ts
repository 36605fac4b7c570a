/** How many rows of a list are shown, and the way to the others. */
import type { ColumnView, PagerView } from '$lib/components/ui/list-views';
import type { Language } from '$lib/domain/facts';
import { formatInteger } from '$lib/format/numbers';
import { m } from '$lib/paraglide/messages';
import { carriedAlong, listHref, rowCounts, type Paging } from './address';
import type { paged } from './rows';

/**
 * @param count of all rows that the filters leave
 * @param legend how to read the list
 */
export function pagerView(
	count: number,
	{ page, pages, first, shown }: ReturnType<typeof paged>,
	{ rows }: Paging,
	{ search, legend }: { readonly search: string; readonly legend: string },
	language: Language
): PagerView {
	const options = { locale: language };
	const number = (value: number) => formatInteger(value, language);
	const link = (to: number) =>
		to < 1 || to > pages ? null : listHref(search, { page: String(to) });
	return {
		legend,
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

/** Pressing the column that sorts turns its order; any other starts ascending. */
export function columnView<Key extends string>(
	{ key, text, figures }: { readonly key: Key; readonly text: string; readonly figures: boolean },
	{ sort, descending }: { readonly sort: string; readonly descending: boolean },
	search: string
): ColumnView & { readonly key: Key } {
	const active = sort === key;
	const turns = active && !descending;
	return {
		key,
		text,
		figures,
		href: listHref(search, { sort: turns ? `-${key}` : key }),
		sorted: active ? (descending ? 'descending' : 'ascending') : null
	};
}
