/** Which funders the list shows, as its address says: the one place that knows these parameters. */
import { origins, type Origin } from '$lib/domain/facts';
import { oneOf, parsePaging, parseQuery, parseSort, type Paging } from '../list/address';

export const sortKeys = ['name', 'origin', 'sources', 'end', 'contracted'] as const;
export type SortKey = (typeof sortKeys)[number];

export interface Selection extends Paging {
	/** What was typed, as typed. */
	readonly q: string;
	readonly origin: Origin | null;
	readonly sort: SortKey;
	readonly descending: boolean;
}

/** Reads the address; a value that it does not know is as if it were not there. */
export function parseSelection(search: URLSearchParams): Selection {
	return {
		q: parseQuery(search),
		origin: oneOf(origins, search.get('origin')),
		...parseSort(search, sortKeys, 'name'),
		...parsePaging(search)
	};
}
