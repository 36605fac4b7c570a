/** Which regions of the horizon are open, and at which page, as its address says. */
import { wholeNumber } from '../list/address';

const parameter = 'open';

/** The page, from 1, by the region's key. */
export type Folding = ReadonlyMap<string, number>;

/** "Astana" is open at its first page, "3:Astana" at its third. */
export function parseFolding(search: string): Folding {
	return new Map(new URLSearchParams(search).getAll(parameter).map(parseOpen));
}

/** The address with one region open at a page, or folded where that is null. */
export function foldingHref(search: string, key: string, page: number | null): string {
	const open = new Map(parseFolding(search));
	if (page === null) open.delete(key);
	else open.set(key, page);
	const address = new URLSearchParams(search);
	address.delete(parameter);
	for (const [region, at] of open) address.append(parameter, writeOpen(region, at));
	return `?${address.toString()}`;
}

function parseOpen(text: string): [string, number] {
	const [, digits, region] = /^(\d{1,6}):(.*)$/.exec(text) ?? [];
	const page = wholeNumber(digits ?? null);
	return page === null || region === undefined ? [text, 1] : [region, page];
}

function writeOpen(region: string, page: number): string {
	return page === 1 && !/^\d+:/.test(region) ? region : `${page}:${region}`;
}
