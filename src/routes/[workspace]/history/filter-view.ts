/** The filters above the history as chips with counts. */
import type { FilterView } from '$lib/components/ui/list-views';
import type { Language } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';
import { carriedAlong, listHref } from '../list/address';
import { chipMaker, isOffered, menuOf } from '../list/chips';
import { countBy } from '../list/rows';
import type { Entry } from './entry-view';
import { nouns, nounWord } from './nouns';
import type { Selection } from './selection';

export function filterView(
	entries: readonly Entry[],
	selection: Selection,
	search: string,
	language: Language
): FilterView {
	const options = { locale: language };
	const chip = chipMaker(search, language);
	const names = new Map(entries.map(({ actorId, actorName }) => [actorId, actorName]));
	const who = {
		codes: [...names.keys()],
		chosen: selection.who,
		counts: countBy(entries, ({ actorId }) => actorId),
		word: (id: string) => names.get(id) ?? id
	};
	const what = {
		codes: nouns,
		chosen: selection.noun,
		counts: countBy(entries, ({ noun }) => nouns.find((one) => one === noun) ?? 'workspace'),
		word: (noun: string) => nounWord(noun, language)
	};
	return {
		label: m.history_filters({}, options),
		search: {
			label: m.history_search_label({}, options),
			hint: m.history_search_hint({}, options),
			submit: m.history_search_submit({}, options),
			value: selection.q,
			carried: carriedAlong(search, ['q'])
		},
		menus: [
			menuOf('who', m.history_filter_who({}, options), who, chip),
			menuOf('noun', m.history_filter_noun({}, options), what, chip)
		].filter(isOffered),
		chips: selection.record === null ? [] : [recordChip(search, language)]
	};
}

function recordChip(search: string, language: Language) {
	const options = { locale: language };
	return {
		text: m.history_filter_record({}, options),
		href: listHref(search, { record: null }),
		active: true,
		remove: m.history_filter_record_remove({}, options)
	};
}
