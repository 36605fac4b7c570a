/** Which documents the list shows, as its address says: the one place that knows these parameters. */
import { oneOf, parsePaging, parseQuery, parseSort, type Paging } from '../list/address';

export const sortKeys = ['title', 'day', 'file', 'claims', 'sources'] as const;
export type SortKey = (typeof sortKeys)[number];

export const holdings = ['file', 'none'] as const;
export type Holding = (typeof holdings)[number];

export interface Selection extends Paging {
	/** What was typed, as typed. */
	readonly q: string;
	/** Whether the file is kept here. */
	readonly holding: Holding | null;
	readonly sort: SortKey;
	readonly descending: boolean;
}

/** Reads the address; a value that it does not know is as if it were not there. */
export function parseSelection(search: URLSearchParams): Selection {
	return {
		q: parseQuery(search),
		holding: oneOf(holdings, search.get('holding')),
		...parseSort(search, sortKeys, 'title'),
		...parsePaging(search)
	};
}
