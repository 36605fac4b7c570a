/** The list of documents as data: what each row stands on, which rows a selection shows, in what order. */
import type { DocumentReference, Facts, Name } from '$lib/domain/facts';
import { byAll, groupBy } from '$lib/domain/grouping';
import { countBy, holdsWords, knownFirst, turned, type Compare } from '../list/rows';
import type { Holding, Selection, SortKey } from './selection';

export interface DocumentItem {
	readonly document: DocumentReference;
	/** By which the reader's language sorts it. */
	readonly title: string;
	readonly holding: Holding;
	readonly claims: number;
	readonly sources: number;
}

/** Every document. `nameOf` gives a name in the reader's language. */
export function documentItems(
	{ documents, claims }: Pick<Facts, 'documents' | 'claims'>,
	nameOf: (name: Name) => string
): DocumentItem[] {
	const claimsOf = groupBy(claims, ({ documentId }) => documentId);
	return documents.map((document) => {
		const own = claimsOf.get(document.id) ?? [];
		return {
			document,
			title: nameOf(document.title),
			holding: document.file === null ? 'none' : 'file',
			claims: own.length,
			sources: new Set(own.map(({ sourceId }) => sourceId)).size
		};
	});
}

/** The items that pass every filter of the selection. */
export function filtered(
	items: readonly DocumentItem[],
	{ q, holding }: Selection
): DocumentItem[] {
	return items.filter(
		(item) => (holding === null || item.holding === holding) && holdsWords(searchText(item), q)
	);
}

/** How many documents each answer would show, the search as it is. */
export function holdingCounts(
	items: readonly DocumentItem[],
	selection: Selection
): ReadonlyMap<Holding, number> {
	return countBy(filtered(items, { ...selection, holding: null }), ({ holding }) => holding);
}

/** @param compareText compares two texts as the reader's language does */
export function sorted(
	items: readonly DocumentItem[],
	{ sort, descending }: Pick<Selection, 'sort' | 'descending'>,
	compareText: (a: string, b: string) => number
): DocumentItem[] {
	const byTitle: Compare<DocumentItem> = (a, b) => compareText(a.title, b.title);
	const orders: Readonly<Record<SortKey, Compare<DocumentItem>>> = {
		title: turned(byTitle, descending),
		day: knownFirst(({ document }) => document.day, descending),
		file: knownFirst(({ document }) => document.file?.name ?? document.link, descending),
		claims: turned((a, b) => a.claims - b.claims, descending),
		sources: turned((a, b) => a.sources - b.sources, descending)
	};
	return [...items].sort(byAll(orders[sort], byTitle));
}

/** Everything a person may search by, in all languages. */
function searchText({ document }: DocumentItem): string {
	const { title, author, occasion, file, link } = document;
	const names = [title, author, occasion].flatMap((name) => [name?.en, name?.ru, name?.kk]);
	return [...names, file?.name, link].filter(Boolean).join('\n');
}
