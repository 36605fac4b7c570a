/** The filters above a list: chips with counts, menus of chips, and the search box's words. */
import type { ChipView, MenuView } from '$lib/components/ui/list-views';
import type { Language } from '$lib/domain/facts';
import { formatInteger } from '$lib/format/numbers';
import { m } from '$lib/paraglide/messages';
import { listHref } from './address';

type Changes = Readonly<Record<string, string | null>>;

export type ChipMaker = (
	word: string,
	count: number,
	active: boolean,
	set: Changes,
	unset: Changes
) => ChipView;

export function chipMaker(search: string, language: Language): ChipMaker {
	return (word, count, active, set, unset) => ({
		text: active ? word : `${word} · ${formatInteger(count, language)}`,
		href: listHref(search, active ? unset : set),
		active,
		remove: m.sources_filter_remove({ word }, { locale: language })
	});
}

interface Choices<T extends string> {
	readonly codes: readonly T[];
	readonly chosen: T | null;
	readonly counts: ReadonlyMap<T, number>;
	readonly word: (code: T) => string;
}

/** A menu of the codes that occur; `text` stands while none is chosen. */
export function menuOf<T extends string>(
	parameter: string,
	text: string,
	{ codes, chosen, counts, word }: Choices<T>,
	chip: ChipMaker
): MenuView {
	const choice = (code: T) => {
		const count = counts.get(code) ?? 0;
		return chip(word(code), count, code === chosen, { [parameter]: code }, { [parameter]: null });
	};
	return {
		text,
		active: chosen === null ? null : choice(chosen),
		choices: codes.filter((code) => counts.has(code)).map(choice)
	};
}

/** A menu of one choice filters nothing. */
export function isOffered({ active, choices }: MenuView): boolean {
	return active !== null || choices.length > 1;
}
