/** Where a record of the history can be looked at, and what it is called there. */
import type { Facts, Name } from '$lib/domain/facts';
import { isContent, isName, type Content } from './content';

const withPage: readonly string[] = [
	'sources',
	'programs',
	'funders',
	'plans',
	'organisations',
	'documents'
];

/** The record's own page; the overview for those that have none. */
export function recordPage(base: string, noun: string, id: number | null): string {
	return id !== null && withPage.includes(noun) ? `${base}/${noun}/${id}` : base;
}

/** The names that the records have now. */
export function namesIn(facts: Facts): (noun: string, id: number) => Name | null {
	const named: ReadonlyMap<string, readonly { id: number; name: Name }[]> = new Map([
		['organisations', facts.organisations],
		['programs', facts.programs],
		['funders', facts.funders],
		['plans', facts.plans],
		['sources', facts.sources],
		['documents', facts.documents.map(({ id, title }) => ({ id, name: title }))]
	]);
	return (noun, id) => named.get(noun)?.find((one) => one.id === id)?.name ?? null;
}

/** What an entry itself calls its record; null where the record has no name. */
export function ownName(content: Content | null): Name | null {
	const name = isContent(content) ? (content['name'] ?? content['title']) : null;
	return isName(name) ? name : null;
}
