import type { Language, Source } from '$lib/domain/facts';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';

export interface HeadView {
	readonly title: string;
	/** Names the way back for a screen reader. */
	readonly label: string;
	readonly crumbs: readonly { readonly href: string; readonly text: string }[];
	readonly here: string;
}

interface Place {
	/** The workspace's address, without a slash at its end. */
	readonly base: string;
	/** The question's part of the address, empty or with its `?`. */
	readonly search: string;
}

/** @param source the one that the form is about; null while there is none */
export function headView(
	words: Pick<HeadView, 'title' | 'here'>,
	{ base, search }: Place,
	source: Source | null,
	language: Language
): HeadView {
	const reader = { locale: language };
	const list = { href: `${base}/sources${search}`, text: m.source_form_crumb_sources({}, reader) };
	const own = source && {
		href: `${base}/sources/${source.id}${search}`,
		text: nameIn(source.name, language).text
	};
	return {
		...words,
		label: m.source_form_crumbs({}, reader),
		crumbs: own ? [list, own] : [list]
	};
}
