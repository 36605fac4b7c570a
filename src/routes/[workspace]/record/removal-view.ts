/** What a person reads before a record is deleted: what goes, what stays, or why it cannot go. */
import type { Language, Name } from '$lib/domain/facts';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import type { LinkView } from '../list/record-list';
import type { HeadView } from '../sources/form/head-view';

export interface RemovalView {
	readonly head: HeadView;
	/** The version that was looked at; null where there is none to delete. */
	readonly version: string | null;
	readonly held: Going['held'];
	/** In whole sentences; null where the record is held. */
	readonly goes: readonly string[] | null;
	readonly instead: Going['instead'] | null;
	readonly reason: { readonly label: string; readonly hint: string };
	readonly keep: LinkView;
	readonly go: string;
}

interface Going {
	readonly name: Name;
	readonly version: number;
	/** Its page. */
	readonly own: string;
	/** The list it stands in. */
	readonly list: LinkView;
	/** Of the button: what is deleted. */
	readonly go: string;
	/** What goes with it, in whole sentences; null where what refers to it holds it. */
	readonly goes: readonly string[] | null;
	/** Why it cannot go, with what refers to it. */
	readonly held: { readonly text: string; readonly links: readonly LinkView[] } | null;
	/** What is often meant instead. */
	readonly instead?: { readonly text: string; readonly link: LinkView };
}

export function removalView(
	{ name, version, own, list, go, goes, held, instead }: Going,
	language: Language
): RemovalView {
	const options = { locale: language };
	const called = nameIn(name, language).text;
	const head: HeadView = {
		title: m.entry_delete_title({ name: called }, options),
		label: m.source_form_crumbs({}, options),
		crumbs: [list, { text: called, href: own }],
		here: m.removal_crumb({}, options)
	};
	const alone = goes?.length === 0 ? [m.removal_alone({}, options)] : [];
	return {
		head,
		version: String(version),
		held,
		goes: goes === null ? null : [...goes, ...alone, m.removal_history({}, options)],
		instead: instead ?? null,
		reason: {
			label: m.removal_reason({}, options),
			hint: m.source_form_reason_hint({}, options)
		},
		keep: { text: m.entry_delete_keep({}, options), href: own },
		go
	};
}
