/** Which figure of its records a check is about, so that it can be marked wherever that shows. */
import { checkedPrograms, checkedSources } from './checked-sources';
import type { Check, FiredCheck } from './check';

/**
 * Of a source its amount, days, part without a program, firmness or citations; of a program what one
 * of its lines is given; of nothing alone the rates.
 */
export type CheckedFigure = 'amount' | 'days' | 'rest' | 'stage' | 'citations' | 'line' | 'rates';

export function checkedFigure(check: Check): CheckedFigure {
	switch (check.code) {
		case 'implied-rate':
		case 'rate-of-another-year':
		case 'overlap':
		case 'duplicate':
		case 'tranche-mismatch':
			return 'amount';
		case 'period-outside-parent':
		case 'uncertain-end':
		case 'dates':
			return 'days';
		case 'under-allocated':
			return 'rest';
		case 'double-funding':
			return 'line';
		case 'stale':
			return staleFigures[check.why];
		case 'rate-missing':
		case 'rates-old':
			return 'rates';
	}
}

const staleFigures = {
	'no-citation': 'citations',
	'not-asked': 'amount',
	'decision-past': 'stage'
} as const;

/** Whose figure is looked at; rates are nobody's alone. */
export interface FigureOf {
	readonly sources?: readonly number[];
	readonly programs?: readonly number[];
	/** Of a line: what a source gives to it in a program. */
	readonly parts?: readonly PartOf[];
}

interface PartOf {
	readonly programId: number;
	readonly sourceId: number;
}

/** A figure that a page shows. */
export interface ShownFigure extends FigureOf {
	readonly figure: CheckedFigure;
}

/** The checks of any of the figures, in the order in which they were told, each once. */
export function checksOf(
	checks: readonly FiredCheck[],
	figures: readonly ShownFigure[]
): FiredCheck[] {
	const shown = new Set(new FigureChecks(checks).ofAll(figures));
	return checks.filter((check) => shown.has(check));
}

/** Finds the checks of one figure after another; they are gone through once. */
export class FigureChecks {
	readonly #byKey = new Map<string, FiredCheck[]>();

	constructor(checks: readonly FiredCheck[]) {
		for (const check of checks) for (const key of keysOf(check)) this.#add(key, check);
	}

	/** In the order in which they were told, each once. */
	of(
		figure: CheckedFigure,
		{ sources = [], programs = [], parts = [] }: FigureOf = {}
	): FiredCheck[] {
		const keys = [
			...sources.map((id) => `${figure} sources:${id}`),
			...programs.map((id) => `${figure} programs:${id}`),
			...parts.map((part) => partKey(figure, part)),
			...(figure === 'rates' ? ['rates'] : [])
		];
		return [...new Set(keys.flatMap((key) => this.#byKey.get(key) ?? []))];
	}

	/** Of several figures, in their order, each check once. */
	ofAll(figures: readonly ShownFigure[]): FiredCheck[] {
		const own = figures.flatMap(({ figure, ...whose }) => this.of(figure, whose));
		return [...new Set(own)];
	}

	#add(key: string, check: FiredCheck): void {
		const own = this.#byKey.get(key);
		if (own) own.push(check);
		else this.#byKey.set(key, [check]);
	}
}

function keysOf(check: Check): string[] {
	const figure = checkedFigure(check);
	if (figure === 'rates') return ['rates'];
	return [
		...checkedSources(check).map((id) => `${figure} sources:${id}`),
		...checkedPrograms(check).map((id) => `${figure} programs:${id}`),
		...partsOf(check).map((part) => partKey(figure, part))
	];
}

function partsOf(check: Check): PartOf[] {
	if (check.code !== 'double-funding') return [];
	const { programId, sourceIds } = check;
	return sourceIds.map((sourceId) => ({ programId, sourceId }));
}

function partKey(figure: CheckedFigure, { programId, sourceId }: PartOf): string {
	return `${figure} programs:${programId} sources:${sourceId}`;
}
