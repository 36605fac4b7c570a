/** The filters above the list as chips with counts; one that would show nothing is left out. */
import { origins, type Language } from '$lib/domain/facts';
import { firmnesses, sourceKinds } from '$lib/domain/kinds';
import { formatInteger } from '$lib/format/numbers';
import { firmnessWord, kindWord, originWord } from '$lib/format/words';
import { m } from '$lib/paraglide/messages';
import type { FilterCounts } from './listing';
import { carriedAlong, listHref, type ListChanges, type Selection } from './selection';

export interface ChipView {
	readonly text: string;
	readonly href: string;
	/** Set: ink, and pressing it takes the filter off. */
	readonly active: boolean;
	/** What pressing an active chip does, for who cannot see the cross. */
	readonly remove: string;
}

/** A filter of several choices: one chip when set, a menu until then. */
export interface MenuView {
	readonly text: string;
	readonly active: ChipView | null;
	readonly choices: readonly ChipView[];
}

export type FilterView = ReturnType<typeof filterView>;

export function filterView(
	selection: Selection,
	counts: FilterCounts,
	search: string,
	language: Language
) {
	const options = { locale: language };
	const chip = chipMaker(search, language);
	const menu = menuMaker(chip);
	return {
		label: m.sources_filters({}, options),
		search: searchView(selection, search, language),
		menus: [
			menu('origin', m.sources_filter_origin({}, options), selection.origin, origins, {
				counts: counts.origin,
				word: (code) => originWord(code, language)
			}),
			menu('kind', m.sources_filter_kind({}, options), selection.kind, sourceKinds, {
				counts: counts.kind,
				word: (code) => kindWord(code, language)
			})
		].filter(({ active, choices }) => active !== null || choices.length > 1),
		chips: [
			...firmnessChips(selection, counts, chip, language),
			...standingChips(selection, counts, chip, language)
		]
	};
}

type ChipMaker = (
	word: string,
	count: number,
	active: boolean,
	set: ListChanges,
	unset: ListChanges
) => ChipView;

function chipMaker(search: string, language: Language): ChipMaker {
	return (word, count, active, set, unset) => ({
		text: active ? word : `${word} · ${formatInteger(count, language)}`,
		href: listHref(search, active ? unset : set),
		active,
		remove: m.sources_filter_remove({ word }, { locale: language })
	});
}

function menuMaker(chip: ChipMaker) {
	return <T extends string>(
		parameter: 'origin' | 'kind',
		text: string,
		chosen: T | null,
		codes: readonly T[],
		{ counts, word }: { counts: ReadonlyMap<T, number>; word: (code: T) => string }
	): MenuView => {
		const choice = (code: T) =>
			chip(
				word(code),
				counts.get(code) ?? 0,
				code === chosen,
				{ [parameter]: code },
				{ [parameter]: null }
			);
		return {
			text,
			active: chosen === null ? null : choice(chosen),
			choices: codes.filter((code) => counts.has(code)).map(choice)
		};
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
