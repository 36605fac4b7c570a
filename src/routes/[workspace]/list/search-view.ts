/** The search box of a list of plain records. */
import type { FilterView } from '$lib/components/ui/list-views';
import type { Language } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';
import { carriedAlong } from './address';

export function searchView(
	words: { readonly label: string; readonly hint: string },
	value: string,
	search: string,
	language: Language
): FilterView['search'] {
	return {
		...words,
		value,
		submit: m.sources_search_submit({}, { locale: language }),
		carried: carriedAlong(search, ['q'])
	};
}
