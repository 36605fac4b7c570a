/** What stands on top of a plain record's page. */
import type { Language, Name, Origin } from '$lib/domain/facts';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import { historyHref } from '../history/selection';
import type { Noun } from '../history/nouns';
import type { LinkView } from '../list/record-list';
import { foreign, type Chip } from '../sources/row-view';

export interface RecordHeadView {
	readonly crumbs: { readonly label: string; readonly list: LinkView };
	readonly title: string;
	/** Of the title, where it is not the reader's. */
	readonly titleLanguage: Language | null;
	readonly origin: { readonly code: Origin; readonly word: string } | null;
	readonly chips: readonly Chip[];
	readonly history: LinkView;
	/** Nothing for who may not record. */
	readonly acts: readonly LinkView[];
}

export interface RecordPlace {
	/** The workspace's address, without a slash at its end. */
	readonly base: string;
	/** The question's part of the address, empty or with its `?`. */
	readonly search: string;
	/** Whether the reader may record. */
	readonly records: boolean;
}

interface Headed {
	/** Also the address of its list. */
	readonly noun: Noun;
	readonly id: number;
	readonly name: Name;
	/** Of its list. */
	readonly list: string;
	readonly origin?: RecordHeadView['origin'];
	readonly chips?: readonly Chip[];
	/** What else can be done with it, by whoever may record. */
	readonly also?: readonly LinkView[];
}

export function recordHead(
	{ noun, id, name, list, origin = null, chips = [], also = [] }: Headed,
	{ base, search, records }: RecordPlace,
	language: Language
): RecordHeadView {
	const options = { locale: language };
	const own = `${base}/${noun}/${id}`;
	const acts = [
		{ text: m.source_form_edit({}, options), href: `${own}/edit${search}` },
		...also,
		{ text: m.removal_link({}, options), href: `${own}/delete${search}` }
	];
	return {
		crumbs: {
			label: m.sources_crumbs({}, options),
			list: { text: list, href: `${base}/${noun}${search}` }
		},
		title: nameIn(name, language).text,
		titleLanguage: foreign(name, language),
		origin,
		chips,
		history: {
			text: m.history_link_record({}, options),
			href: historyHref(base, noun, id)
		},
		acts: records ? acts : []
	};
}
