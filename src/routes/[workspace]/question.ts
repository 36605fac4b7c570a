/** What a page of a workspace asks, read from its address: the one place that knows parameter names. */
import {
	addToMonth,
	monthAt,
	monthIndex,
	monthOf,
	parseDay,
	parseMonth,
	type Day,
	type Month
} from '$lib/domain/calendar';
import { lenses, type Lens, type Question } from '$lib/domain/facts';
import { readings } from '$lib/domain/reading';

export const views = ['chart', 'table'] as const;
export type View = (typeof views)[number];

/** What the address does not say: today, and how the workspace opens where it says so. */
export interface Opening {
	readonly today: Day;
	readonly opensAsOf: Day | null;
	readonly opensFrom: Month | null;
	readonly opensTo: Month | null;
}

export const parameters = ['lens', 'as-of', 'reading', 'from', 'to', 'view'] as const;
export type Parameter = (typeof parameters)[number];

/** A part of the address that was not used, with what it said. */
export interface Misunderstood {
	readonly about: Parameter | 'backwards' | 'too-long';
	readonly value: string;
}

export interface Asked extends Question {
	readonly view: View;
	readonly asOfToday: boolean;
	readonly misunderstood: readonly Misunderstood[];
	/** The address's parameters, the question's and the page's own, without those not understood. */
	readonly search: string;
}

/** Values to put into the address; null takes a parameter out. */
export type Changes = Partial<Record<Parameter, string | null>>;

interface Range {
	readonly from: Month;
	readonly to: Month;
}

const longestRange = 240;
const usualRange = 24;

/** The question of an address; what it leaves out, or says wrongly, is as the workspace opens. */
export function parseQuestion(url: URL, opening: Opening): Asked {
	const address = new Address(url);
	const asOf = address.read('as-of', (text) => parseAsOf(text, opening.today)) ?? opensOn(opening);
	const question = {
		asOf,
		lens: address.read('lens', parseLens) ?? 'KZT',
		reading: address.read('reading', (text) => oneOf(readings, text)) ?? 'adopted',
		view: address.read('view', (text) => oneOf(views, text)) ?? 'chart',
		...readRange(address, usualMonths(asOf, opening))
	};
	return {
		...question,
		asOfToday: asOf === opening.today,
		misunderstood: address.misunderstood,
		search: address.search
	};
}

/** A link to the same page with some of the question changed. */
export function questionHref(asked: Asked, changes: Changes): string {
	const address = new URLSearchParams(asked.search);
	for (const [name, value] of Object.entries(changes)) {
		if (value === null) address.delete(name);
		else address.set(name, value);
	}
	return `?${address.toString()}`;
}

/** The question's part of the address, for a link to another page; empty or with its `?`. */
export function questionSearch(asked: Asked): string {
	const own = entriesOf(asked).filter(([name]) => oneOf(parameters, name) !== null);
	return own.length === 0 ? '' : `?${new URLSearchParams(own).toString()}`;
}

/** What a form that sets `except` must carry along to keep the rest of the address. */
export function carriedBy(asked: Asked, except: readonly Parameter[]): [string, string][] {
	return entriesOf(asked).filter(([name]) => !except.some((parameter) => parameter === name));
}

/** An address being read: what cannot be used is taken out and kept to be told. */
class Address {
	readonly misunderstood: Misunderstood[] = [];
	readonly #given: URLSearchParams;

	constructor(url: URL) {
		this.#given = new URLSearchParams(url.search);
	}

	read<T>(about: Parameter, parse: (text: string) => T | null): T | null {
		const text = this.#given.get(about);
		if (text === null) return null;
		const value = parse(text);
		if (value === null) this.refuse(about, text, [about]);
		return value;
	}

	refuse(about: Misunderstood['about'], value: string, names: readonly Parameter[]): void {
		this.misunderstood.push({ about, value });
		for (const name of names) this.#given.delete(name);
	}

	get search(): string {
		return this.#given.toString();
	}
}

function readRange(address: Address, usual: Range): Range {
	const from = address.read('from', parseMonth);
	const to = address.read('to', parseMonth);
	const range = rangeOf(from, to, usual);
	const length = monthIndex(range.to) - monthIndex(range.from) + 1;
	if (length >= 1 && length <= longestRange) return range;
	const about = length < 1 ? 'backwards' : 'too-long';
	address.refuse(about, `${range.from} – ${range.to}`, ['from', 'to']);
	return usual;
}

/** One end alone keeps the usual other end where that leaves months between, else the usual length. */
function rangeOf(from: Month | null, to: Month | null, usual: Range): Range {
	if (from !== null) {
		const other = from <= usual.to ? usual.to : addToMonth(from, usualRange - 1);
		return { from, to: to ?? other };
	}
	if (to === null) return usual;
	return { from: usual.from <= to ? usual.from : addToMonth(to, 1 - usualRange), to };
}

function usualMonths(asOf: Day, opening: Opening): Range {
	const { opensFrom, opensTo } = opening;
	if (asOf === opensOn(opening) && opensFrom !== null && opensTo !== null) {
		return { from: opensFrom, to: opensTo };
	}
	const month = monthIndex(monthOf(asOf));
	const from = monthAt(month - (month % 3) - 3);
	return { from, to: addToMonth(from, usualRange - 1) };
}

function opensOn(opening: Opening): Day {
	return opening.opensAsOf ?? opening.today;
}

function parseAsOf(text: string, today: Day): Day | null {
	return text === 'today' ? today : parseDay(text);
}

function parseLens(text: string): Lens | null {
	return oneOf(lenses, text.toUpperCase());
}

function oneOf<T extends string>(known: readonly T[], text: string): T | null {
	return known.find((code) => code === text) ?? null;
}

function entriesOf(asked: Asked): [string, string][] {
	return [...new URLSearchParams(asked.search)];
}
