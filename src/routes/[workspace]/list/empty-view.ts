/** What a list of plain records says when it has no row, and the one way on. */
import type { EmptyView } from '$lib/components/ui/list-views';
import type { Language } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';
import { listHref } from './address';
import type { LinkView } from './record-list';

type Words = Pick<EmptyView, 'title' | 'text'>;

/**
 * @param filters the parameters that the list's filters set, besides the search
 * @param nothing said where no record fits what is asked
 */
export function nothingFits(
	filters: readonly string[],
	search: string,
	nothing: Words,
	language: Language
): EmptyView {
	const cleared = Object.fromEntries(['q', ...filters].map((name) => [name, null]));
	const text = m.sources_nothing_clear({}, { locale: language });
	return { ...nothing, links: [{ text, href: listHref(search, cleared) }] };
}

/** @param add null for who may not record */
export function nothingRecorded(words: Words, add: LinkView | null): EmptyView {
	return { ...words, links: add === null ? [] : [add] };
}
