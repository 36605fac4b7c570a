/** The filters above the list as chips with counts; one that would show nothing is left out. */
import type { ChipView, FilterView } from '$lib/components/ui/list-views';
import { origins, type Language } from '$lib/domain/facts';
import { firmnesses, sourceKinds } from '$lib/domain/kinds';
import { firmnessWord, kindWord, originWord } from '$lib/format/words';
import { m } from '$lib/paraglide/messages';
import { carriedAlong } from '../list/address';
import { chipMaker, isOffered, menuOf, type ChipMaker } from '../list/chips';
import type { FilterCounts } from './listing';
import type { Selection } from './selection';

export function filterView(
	selection: Selection,
	counts: FilterCounts,
	search: string,
	language: Language
): FilterView {
	const options = { locale: language };
	const chip = chipMaker(search, language);
	return {
		label: m.sources_filters({}, options),
		search: searchView(selection, search, language),
		menus: [
			menuOf(
				'origin',
				m.sources_filter_origin({}, options),
				{
					codes: origins,
					chosen: selection.origin,
					counts: counts.origin,
					word: (code) => originWord(code, language)
				},
				chip
			),
			menuOf(
				'kind',
				m.sources_filter_kind({}, options),
				{
					codes: sourceKinds,
					chosen: selection.kind,
					counts: counts.kind,
					word: (code) => kindWord(code, language)
				},
				chip
			)
		].filter(isOffered),
		chips: [
			...firmnessChips(selection, counts, chip, language),
			...standingChips(selection, counts, chip, language)
		]
	};
}

/** From what counts as money down to a mere prospect. */
function firmnessChips(
	selection: Selection,
	counts: FilterCounts,
	chip: ChipMaker,
	language: Language
): ChipView[] {
	return [...firmnesses]
		.reverse()
		.filter((code) => counts.firmness.has(code) || selection.firmness === code)
		.map((code) =>
			chip(
				capitalised(firmnessWord(code, language)),
				counts.firmness.get(code) ?? 0,
				selection.firmness === code,
				{ firmness: code },
				{ firmness: null }
			)
		);
}

/** The list opens without what has ended; that filter shows itself as soon as it hides anything. */
function standingChips(
	{ standing, checked }: Selection,
	counts: FilterCounts,
	chip: ChipMaker,
	language: Language
): ChipView[] {
	const options = { locale: language };
	const chips: ChipView[] = [];
	if (counts.checked > 0 || checked) {
		const word = m.sources_filter_checked({}, options);
		chips.push(chip(word, counts.checked, checked, { check: 'open' }, { check: null }));
	}
	const current = standing === 'current';
	if (counts.ended > 0 && standing !== 'ended') {
		const word = m.sources_filter_current({}, options);
		chips.push(chip(word, counts.current, current, { standing: null }, { standing: 'all' }));
	}
	if (counts.ended > 0 || standing === 'ended') {
		const word = m.sources_filter_ended({}, options);
		const ended = standing === 'ended';
		chips.push(chip(word, counts.ended, ended, { standing: 'ended' }, { standing: null }));
	}
	return chips;
}

function searchView({ q }: Selection, search: string, language: Language) {
	const options = { locale: language };
	return {
		label: m.sources_search_label({}, options),
		hint: m.sources_search_hint({}, options),
		submit: m.sources_search_submit({}, options),
		value: q,
		carried: carriedAlong(search, ['q'])
	};
}

export function capitalised(text: string): string {
	return text.charAt(0).toLocaleUpperCase('kk') + text.slice(1);
}
