/** Which organisations the list shows, as its address says: the one place that knows these parameters. */
import { parsePaging, parseQuery, parseSort, type Paging } from '../list/address';

export const sortKeys = ['name', 'programs', 'count'] as const;
export type SortKey = (typeof sortKeys)[number];

export interface Selection extends Paging {
	/** What was typed, as typed. */
	readonly q: string;
	/** Only those that run no program. */
	readonly without: boolean;
	readonly sort: SortKey;
	readonly descending: boolean;
}

/** Reads the address; a value that it does not know is as if it were not there. */
export function parseSelection(search: URLSearchParams): Selection {
	return {
		q: parseQuery(search),
		without: search.get('programs') === 'none',
		...parseSort(search, sortKeys, 'name'),
		...parsePaging(search)
	};
}
