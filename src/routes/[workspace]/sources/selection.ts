/** Which sources the list shows, as its address says: the one place that knows these parameters. */
import { origins, type Origin } from '$lib/domain/facts';
import { firmnesses, sourceKinds, type Firmness, type SourceKind } from '$lib/domain/kinds';
import { oneOf, parsePaging, parseQuery, parseSort, type Paging } from '../list/address';

export const sortKeys = ['name', 'funder', 'firmness', 'end', 'agreed', 'lens', 'rest'] as const;
export type SortKey = (typeof sortKeys)[number];

/** `current`: whatever is not over yet. The list opens with it. */
export const standings = ['current', 'ended', 'all'] as const;
export type Standing = (typeof standings)[number];

export interface Selection extends Paging {
	/** What was typed, as typed. */
	readonly q: string;
	readonly origin: Origin | null;
	readonly kind: SourceKind | null;
	readonly firmness: Firmness | null;
	readonly checked: boolean;
	readonly standing: Standing;
	readonly sort: SortKey;
	readonly descending: boolean;
}

/** Reads the address; a value that it does not know is as if it were not there. */
export function parseSelection(search: URLSearchParams): Selection {
	return {
		q: parseQuery(search),
		origin: oneOf(origins, search.get('origin')),
		kind: oneOf(sourceKinds, search.get('kind')),
		firmness: oneOf(firmnesses, search.get('firmness')),
		checked: search.get('check') === 'open',
		standing: oneOf(standings, search.get('standing')) ?? 'current',
		...parseSort(search, sortKeys, 'end'),
		...parsePaging(search)
	};
}
