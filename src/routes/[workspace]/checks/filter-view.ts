/** The filters above the checks as chips with counts; one that would show nothing is left out. */
import type { FilterView } from '$lib/components/ui/list-views';
import { checkCodes } from '$lib/domain/checks/check';
import type { Language } from '$lib/domain/facts';
import { checkCodeWord } from '$lib/format/check-codes';
import { m } from '$lib/paraglide/messages';
import { chipMaker, isOffered, menuOf } from '../list/chips';
import { searchView } from '../list/search-view';
import type { FilterCounts } from './listing';
import { states, type Selection, type State } from './selection';

export function filterView(
	selection: Selection,
	counts: FilterCounts,
	search: string,
	language: Language
): FilterView {
	const reader = { locale: language };
	const chip = chipMaker(search, language);
	const words: Readonly<Record<State, string>> = {
		open: m.figures_filter_open({}, reader),
		accepted: m.figures_filter_accepted({}, reader)
	};
	const codes = {
		codes: checkCodes,
		chosen: selection.code,
		counts: counts.code,
		word: (code: (typeof checkCodes)[number]) => checkCodeWord(code, language)
	};
	const typed = {
		label: m.figures_search_label({}, reader),
		hint: m.figures_search_hint({}, reader)
	};
	return {
		label: m.figures_filters({}, reader),
		search: searchView(typed, selection.q, search, language),
		menus: [menuOf('code', m.figures_filter_code({}, reader), codes, chip)].filter(isOffered),
		chips: states
			.filter((state) => counts.state[state] > 0 || selection.state === state)
			.map((state) =>
				chip(
					words[state],
					counts.state[state],
					selection.state === state,
					{ state },
					{ state: null }
				)
			)
	};
}
