/** What is left of a promise once the lots that realise it are counted by themselves (domain §6). */
import type { Day } from '../calendar';
import { known, mapFigure, missing, undisclosed, type Figure } from '../figure';
import { groupBy } from '../grouping';
import type { CurrencyCode } from '../money';
import type { Terms } from '../terms';
import { partByYear, yearOf } from './by-year';

/** All amounts are minor units of the promise's currency. */
export interface PromiseLeft {
	readonly currency: CurrencyCode;
	readonly promised: number;
	/** What its live lots come to, those still in tender included. */
	readonly taken: number;
	/** What tenders saved: it leaves the promise. */
	readonly saved: number;
	/** What was not contracted when its budget year ended, and no document carries over. */
	readonly lapsed: number;
	readonly left: number;
	/** By how much the lots exceed the promise. */
	readonly overrun: number;
}

/** By the promise's id; only promises that have lots. Unknown where a lot's sum is. */
export type Promises = ReadonlyMap<number, Figure<PromiseLeft>>;

/** @param all every source known on the as-of day, under one reading */
export function promisesLeft(all: readonly Terms[], asOf: Day): Promises {
	const parts = partsOf(all);
	return new Map(
		all.flatMap((promise) => {
			const own = parts.get(promise.source.id);
			return own === undefined ? [] : [[promise.source.id, promiseLeft(promise, own, asOf)]];
		})
	);
}

/** What still counts of a source's amount, and what of it its lots stand for or is lost. */
export function leftOf(
	{ amount, source }: Pick<Terms, 'amount' | 'source'>,
	promises: Promises
): { readonly amount: Figure<number>; readonly gone: number } {
	const promise = promises.get(source.id);
	if (promise === undefined) return { amount, gone: 0 };
	return {
		amount: mapFigure(promise, ({ left }) => left),
		gone: promise.state === 'known' ? promise.value.promised - promise.value.left : 0
	};
}

/** Live lots by the promise that they realise. */
export function partsOf(all: readonly Terms[]): ReadonlyMap<number, readonly Terms[]> {
	const children = all.filter(({ source }) => source.parentId !== null);
	return new Map(
		[...groupBy(children, ({ source }) => source.parentId)].flatMap(([id, own]) =>
			id === null ? [] : [[id, own]]
		)
	);
}

function promiseLeft(promise: Terms, parts: readonly Terms[], asOf: Day): Figure<PromiseLeft> {
	const { amount, source } = promise;
	const untold = [promise, ...parts].find((terms) => terms.amount.state !== 'known')?.amount;
	if (untold !== undefined)
		return untold.state === 'undisclosed' ? undisclosed : missing('not-recorded');
	if (amount.state !== 'known' || source.amount.state !== 'known') return missing('not-recorded');
	const { currency } = source.amount.value;
	if (parts.some((part) => currencyOf(part) !== currency)) return missing('no-rate');
	const promised = amount.value;
	const taken = sumOf(parts.map(takenBy));
	const saved = sumOf(parts.map(savedBy));
	const rest = Math.max(0, promised - taken - saved);
	const lapsed = Math.min(rest, lapsedOf(promise, parts, rest, asOf));
	return known({
		currency,
		promised,
		taken,
		saved,
		lapsed,
		left: rest - lapsed,
		overrun: Math.max(0, taken - promised)
	});
}

/** A lot's current sum; of a terminated one, what was laid through its last day. */
export function takenBy(part: Terms): number {
	const { amount } = part;
	return amount.state === 'known' ? sumOf([...partByYear(part, amount.value).values()]) : 0;
}

/** What the tender of a contracted lot saved against its planned sum; 0 where that is not recorded. */
export function savedBy({ amount, firmness, source }: Terms): number {
	const { plannedSum } = source.details;
	if (firmness !== 'committed' || plannedSum === null || amount.state !== 'known') return 0;
	return Math.max(0, plannedSum - amount.value);
}

/** Without sums per year a promise lapses as a whole, when its last year is over. */
function lapsedOf(promise: Terms, parts: readonly Terms[], rest: number, asOf: Day): number {
	const { years } = promise.source.details;
	if (years.length === 0)
		return promise.to !== null && yearOf(promise.to) < yearOf(asOf) ? rest : 0;
	const over = years.filter(({ year, carriedBy }) => year < yearOf(asOf) && carriedBy === null);
	return sumOf(over.map(({ year, minor }) => Math.max(0, minor - usedIn(year, parts))));
}

/** What lots take and their tenders saved of one budget year. */
export function usedIn(year: number, parts: readonly Terms[]): number {
	return sumOf(
		parts.flatMap((part) => [
			takenIn(year, part),
			...(firstYearOf(part) === year ? [savedBy(part)] : [])
		])
	);
}

export function takenIn(year: number, part: Terms): number {
	const { amount } = part;
	return amount.state === 'known' ? (partByYear(part, amount.value).get(year) ?? 0) : 0;
}

/** The year that a tender's saving belongs to. */
export function firstYearOf(part: Terms): number | null {
	const { amount } = part;
	if (amount.state !== 'known') return null;
	return [...partByYear(part, amount.value).keys()].sort((a, b) => a - b)[0] ?? null;
}

function currencyOf({ source }: Terms): CurrencyCode | null {
	return source.amount.state === 'known' ? source.amount.value.currency : null;
}

function sumOf(amounts: readonly number[]): number {
	return amounts.reduce((sum, minor) => sum + minor, 0);
}
