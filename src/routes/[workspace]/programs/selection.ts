/** Which programs the list shows, as its address says: the one place that knows these parameters. */
import {
	oneOf,
	parsePaging,
	parseQuery,
	parseSort,
	wholeNumber,
	type Paging
} from '../list/address';

export const sortKeys = ['name', 'place', 'need', 'until', 'loss', 'gap'] as const;
export type SortKey = (typeof sortKeys)[number];

/** `running`: whatever has not ended. The list opens with it. */
export const standings = ['running', 'ended', 'all'] as const;
export type Standing = (typeof standings)[number];

export interface Selection extends Paging {
	/** What was typed, as typed. */
	readonly q: string;
	readonly kind: string | null;
	/** A region by its name as first typed. */
	readonly region: string | null;
	readonly organisation: number | null;
	/** Only those that lose money within six months. */
	readonly losing: boolean;
	/** Only those that are short already. */
	readonly short: boolean;
	readonly standing: Standing;
	readonly sort: SortKey;
	readonly descending: boolean;
}

/** The parameters that set a filter, for a link that takes all of them off. */
export const noFilter = {
	q: null,
	kind: null,
	region: null,
	organisation: null,
	losing: null,
	short: null,
	standing: 'all'
} as const;

/** Reads the address; a value that it does not know is as if it were not there. */
export function parseSelection(search: URLSearchParams): Selection {
	return {
		q: parseQuery(search),
		kind: search.get('kind'),
		region: search.get('region'),
		organisation: wholeNumber(search.get('organisation')),
		losing: search.get('losing') === 'soon',
		short: search.get('short') === 'already',
		standing: oneOf(standings, search.get('standing')) ?? 'running',
		...parseSort(search, sortKeys, 'loss'),
		...parsePaging(search)
	};
}
