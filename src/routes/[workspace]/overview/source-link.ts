/** A link to a funding source, in the reader's language. */
import type { Language } from '$lib/domain/facts';
import type { Report } from '$lib/domain/report';
import { nameIn } from '$lib/format/names';
import type { Links } from './links';

export interface SourceLink {
	readonly href: string;
	readonly name: string;
	/** Of the name, where it is not the page's. */
	readonly nameLanguage: Language | null;
}

/** Null for a source that is not known on the report's day. */
export function sourceLink(
	id: number,
	{ sources }: Report,
	links: Links,
	language: Language
): SourceLink | null {
	const source = sources.get(id);
	if (source === undefined) return null;
	const name = nameIn(source.name, language);
	return {
		href: links.source(id),
		name: name.text,
		nameLanguage: name.language === language ? null : name.language
	};
}
