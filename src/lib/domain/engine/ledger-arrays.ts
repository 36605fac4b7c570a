/**
 * What the fast engine stands on: the rows that coverage needs, column by column. Rows are told by
 * their place, days and months are packed (0: none), money nobody can put a figure to is NaN.
 */
import { firmnesses, departures, type Step } from '../kinds';
import type { Profile } from '../facts';
import type { CurrencyCode } from '../money';
import type { Rate } from '../rates';
import { readings, type Reading } from '../reading';

export interface ProgramColumns {
	readonly ids: readonly number[];
	/** The month of the program's own end. */
	readonly endMonth: Int32Array;
	/** The place among all programs by name, which sorts where nothing else does. */
	readonly rank: Int32Array;
}

/** Versions of need in the order of approval, then label; drafts have no day. */
export interface NeedColumns {
	readonly program: Int32Array;
	readonly approvedOn: Int32Array;
	readonly currency: Uint8Array;
	/** Where each version's lines begin; one more than there are versions. */
	readonly firstLine: Int32Array;
	readonly monthly: Float64Array;
	readonly fromMonth: Int32Array;
	readonly toMonth: Int32Array;
}

export interface SourceColumns {
	readonly ids: readonly number[];
	readonly origin: Uint8Array;
	readonly carriesOver: Uint8Array;
	readonly start: Readings<Int32Array>;
	readonly end: Readings<Int32Array>;
	readonly amount: Readings<Float64Array>;
	/** The sum of the known amounts of its allocations. */
	readonly allocated: Float64Array;
	/** Where each source's steps begin; one more than there are sources. */
	readonly firstStep: Int32Array;
	readonly stepDay: Int32Array;
	readonly stepEffective: Int32Array;
	/** A place in `stepOrder`; steps of one source in the order taken. */
	readonly step: Uint8Array;
}

export type Readings<Column> = Readonly<Record<Reading, Column>>;

/** Days of documents with an adopted claim, of the sources whose start nobody stated. */
export interface ClaimColumns {
	readonly source: Int32Array;
	readonly day: Int32Array;
}

export interface AllocationColumns {
	readonly source: Int32Array;
	readonly program: Int32Array;
	readonly amount: Float64Array;
	readonly currency: Uint8Array;
	readonly start: Int32Array;
	readonly end: Int32Array;
	/** A place in `profileOrder`. */
	readonly profile: Uint8Array;
	/** The place of its budget line among all lines by name; 0: no line. */
	readonly line: Int32Array;
}

export interface LedgerArrays {
	readonly currencies: readonly CurrencyCode[];
	readonly programs: ProgramColumns;
	readonly needs: NeedColumns;
	readonly sources: SourceColumns;
	readonly claims: ClaimColumns;
	readonly allocations: AllocationColumns;
	readonly rates: readonly Rate[];
	readonly shortOver: number;
}

export const stepOrder: readonly Step[] = [...firmnesses, ...departures];
export const profileOrder: readonly Profile[] = ['monthly', 'daily', 'once', 'tranches'];
/** The lens currencies come first, so that their places are known. */
export const tenge = 0;
export const dollar = 1;

export function forReadings<Column>(make: (reading: Reading) => Column): Readings<Column> {
	const [cautious, adopted, hopeful] = readings;
	return {
		cautious: make(cautious),
		adopted: make(adopted),
		hopeful: make(hopeful)
	};
}

/** Gives each currency a place: tenge, dollars, then the others as they are met. */
export class CurrencyPlaces {
	readonly codes: CurrencyCode[] = ['KZT', 'USD'];
	readonly #places = new Map(this.codes.map((code, place) => [code, place]));

	placeOf(code: CurrencyCode): number {
		const known = this.#places.get(code);
		if (known !== undefined) return known;
		this.#places.set(code, this.codes.length);
		return this.codes.push(code) - 1;
	}
}

/** The place of each text among all of them, code unit by code unit, from 1; equal ones share it. */
export function ranksOf(texts: Iterable<string>): ReadonlyMap<string, number> {
	return new Map([...new Set(texts)].sort(byCodeUnit).map((text, index) => [text, index + 1]));
}

function byCodeUnit(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** The place of each id. */
export function placesOf(ids: readonly number[]): ReadonlyMap<number, number> {
	return new Map(ids.map((id, place) => [id, place]));
}

/** @throws Error where a row names something that is not there */
export function placeIn<Key extends number | string>(
	places: ReadonlyMap<Key, number>,
	key: Key
): number {
	const place = places.get(key);
	if (place === undefined) throw new Error(`a row names ${key}, which is not there`);
	return place;
}

/** Where each group begins when they stand one after the other, and where the last ends. */
export function startsOf(lengths: readonly number[]): Int32Array {
	const starts = new Int32Array(lengths.length + 1);
	lengths.forEach((length, at) => (starts[at + 1] = Number(starts[at]) + length));
	return starts;
}
