/** Which plans the list shows, as its address says: the one place that knows these parameters. */
import { oneOf, parsePaging, parseQuery, parseSort, type Paging } from '../list/address';

export const sortKeys = ['name', 'status', 'end', 'sources', 'promised', 'contracted'] as const;
export type SortKey = (typeof sortKeys)[number];

export const statuses = ['approved', 'draft'] as const;
export type Status = (typeof statuses)[number];

export interface Selection extends Paging {
	/** What was typed, as typed. */
	readonly q: string;
	readonly status: Status | null;
	readonly sort: SortKey;
	readonly descending: boolean;
}

/** Reads the address; a value that it does not know is as if it were not there. */
export function parseSelection(search: URLSearchParams): Selection {
	return {
		q: parseQuery(search),
		status: oneOf(statuses, search.get('status')),
		...parseSort(search, sortKeys, 'end'),
		...parsePaging(search)
	};
}
