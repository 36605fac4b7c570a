/** What every list does with its rows: search, order, cut into pages, count. */
import { groupBy } from '$lib/domain/grouping';
import type { Paging } from './address';

export type Compare<T> = (a: T, b: T) => number;

/** Whether the text holds every word that was typed, in whatever order. */
export function holdsWords(text: string, typed: string): boolean {
	const folded = foldCase(text);
	return foldCase(typed)
		.split(/\s+/)
		.every((word) => folded.includes(word));
}

export function turned<T>(compare: Compare<T>, descending: boolean): Compare<T> {
	return descending ? (a, b) => compare(b, a) : compare;
}

/** By a value; whatever is not known comes last, whichever way the rest runs. */
export function knownFirst<T>(
	valueOf: (item: T) => string | number | null,
	descending: boolean
): Compare<T> {
	return (a, b) => {
		const [left, right] = [valueOf(a), valueOf(b)];
		if (left === null || right === null) return Number(left === null) - Number(right === null);
		const order = left < right ? -1 : left > right ? 1 : 0;
		return descending ? -order : order;
	};
}

/** One page of the items, and which pages there are. A page past the last is the last. */
export function paged<T>(
	items: readonly T[],
	{ page, rows }: Paging
): { shown: readonly T[]; page: number; pages: number; first: number } {
	const pages = Math.max(1, Math.ceil(items.length / rows));
	const current = Math.min(page, pages);
	const first = (current - 1) * rows;
	return { shown: items.slice(first, first + rows), page: current, pages, first };
}

export function countBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, number> {
	return new Map([...groupBy(items, keyOf)].map(([key, group]) => [key, group.length]));
}

/** Cyrillic and Kazakh letters included; SQLite's own `lower()` knows only Latin ones. */
function foldCase(text: string): string {
	return text.normalize('NFC').toLowerCase().replaceAll('ё', 'е');
}
