/** Which sources the list shows, as its address says: the one place that knows these parameters. */
import { origins, type Origin } from '$lib/domain/facts';
import { firmnesses, sourceKinds, type Firmness, type SourceKind } from '$lib/domain/kinds';

export const sortKeys = ['name', 'funder', 'firmness', 'end', 'agreed', 'lens', 'rest'] as const;
export type SortKey = (typeof sortKeys)[number];

export const rowCounts = [25, 50, 100] as const;

/** `current`: whatever is not over yet. The list opens with it. */
export const standings = ['current', 'ended', 'all'] as const;
export type Standing = (typeof standings)[number];

export interface Selection {
	/** What was typed, as typed. */
	readonly q: string;
	readonly origin: Origin | null;
	readonly kind: SourceKind | null;
	readonly firmness: Firmness | null;
	readonly checked: boolean;
	readonly standing: Standing;
	readonly sort: SortKey;
	readonly descending: boolean;
	/** From 1; the list has fewer pages than asked for: its last one. */
	readonly page: number;
	readonly rows: number;
}

export const listParameters = [
	'q',
	'origin',
	'kind',
	'firmness',
	'check',
	'standing',
	'sort',
	'page',
	'rows'
] as const;
export type ListParameter = (typeof listParameters)[number];

/** Values to put into the address; null takes a parameter out. */
export type ListChanges = Partial<Record<ListParameter, string | null>>;

const longestQuery = 200;

/** Reads the address; a value that it does not know is as if it were not there. */
export function parseSelection(search: URLSearchParams): Selection {
	const sort = search.get('sort') ?? '';
	return {
		q: (search.get('q') ?? '').slice(0, longestQuery).trim(),
		origin: oneOf(origins, search.get('origin')),
		kind: oneOf(sourceKinds, search.get('kind')),
		firmness: oneOf(firmnesses, search.get('firmness')),
		checked: search.get('check') === 'open',
		standing: oneOf(standings, search.get('standing')) ?? 'current',
		sort: oneOf(sortKeys, sort.replace(/^-/, '')) ?? 'end',
		descending: sort.startsWith('-'),
		page: wholeNumber(search.get('page')) ?? 1,
		rows: rowCounts.find((count) => String(count) === search.get('rows')) ?? rowCounts[0]
	};
}

/** A link to the list with some of it changed; any change but of the page starts at the first page. */
export function listHref(search: string, changes: ListChanges): string {
	const address = new URLSearchParams(search);
	for (const [name, value] of Object.entries({ page: null, ...changes })) {
		if (value === null) address.delete(name);
		else address.set(name, value);
	}
	return `?${address.toString()}`;
}

/** What a form must carry along to keep the rest of the address. */
export function carriedAlong(search: string, except: readonly ListParameter[]): [string, string][] {
	const own = new Set<string>([...except, 'page']);
	return [...new URLSearchParams(search)].filter(([name]) => !own.has(name));
}

function oneOf<T extends string>(known: readonly T[], text: string | null): T | null {
	return known.find((code) => code === text) ?? null;
}

function wholeNumber(text: string | null): number | null {
	return text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
}
