/** A list's own part of the address: what is searched, filtered, sorted, and which page. */

export const rowCounts = [25, 50, 100] as const;

const longestQuery = 200;

export interface Paging {
	/** From 1; the list has fewer pages than asked for: its last one. */
	readonly page: number;
	readonly rows: number;
}

/** A link to the list with some of it changed; any change but of the page starts at the first page. */
export function listHref(search: string, changes: Readonly<Record<string, string | null>>): string {
	const address = new URLSearchParams(search);
	for (const [name, value] of Object.entries({ page: null, ...changes })) {
		if (value === null) address.delete(name);
		else address.set(name, value);
	}
	return `?${address.toString()}`;
}

/** What a form must carry along to keep the rest of the address. */
export function carriedAlong(search: string, except: readonly string[]): [string, string][] {
	const own = new Set([...except, 'page']);
	return [...new URLSearchParams(search)].filter(([name]) => !own.has(name));
}

/** What was typed to search for, as typed. */
export function parseQuery(search: URLSearchParams): string {
	return (search.get('q') ?? '').slice(0, longestQuery).trim();
}

/** The column that sorts, and whether it runs downwards; one that is not known is `usual`. */
export function parseSort<T extends string>(
	search: URLSearchParams,
	keys: readonly T[],
	usual: T
): { sort: T; descending: boolean } {
	const sort = search.get('sort') ?? '';
	return {
		sort: oneOf(keys, sort.replace(/^-/, '')) ?? usual,
		descending: sort.startsWith('-')
	};
}

export function parsePaging(search: URLSearchParams): Paging {
	return {
		page: wholeNumber(search.get('page')) ?? 1,
		rows: rowCounts.find((count) => String(count) === search.get('rows')) ?? rowCounts[0]
	};
}

export function oneOf<T extends string>(known: readonly T[], text: string | null): T | null {
	return known.find((code) => code === text) ?? null;
}

export function wholeNumber(text: string | null): number | null {
	return text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
}
