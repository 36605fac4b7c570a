import type { Language, Program } from '$lib/domain/facts';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import type { HeadView } from '../../sources/form/head-view';

interface Place {
	/** The workspace's address, without a slash at its end. */
	readonly base: string;
	/** The question's part of the address, empty or with its `?`. */
	readonly search: string;
}

/** @param program the one that the form is about; null while there is none */
export function headView(
	words: Pick<HeadView, 'title' | 'here'>,
	{ base, search }: Place,
	program: Program | null,
	language: Language
): HeadView {
	const reader = { locale: language };
	const list = { href: `${base}/programs${search}`, text: m.programs_title({}, reader) };
	const own = program && {
		href: `${base}/programs/${program.id}${search}`,
		text: nameIn(program.name, language).text
	};
	return {
		...words,
		label: m.source_form_crumbs({}, reader),
		crumbs: own ? [list, own] : [list]
	};
}
