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
}

/** Finds the checks of one figure after another; they are gone through once. */
export class FigureChecks {
	readonly #byKey = new Map<string, FiredCheck[]>();

	constructor(checks: readonly FiredCheck[]) {
		for (const check of checks) for (const key of keysOf(check)) this.#add(key, check);
	}

	/** In the order in which they were told, each once. */
	of(figure: CheckedFigure, { sources = [], programs = [] }: FigureOf = {}): FiredCheck[] {
		const keys = [
			...sources.map((id) => `${figure} sources:${id}`),
			...programs.map((id) => `${figure} programs:${id}`),
			...(figure === 'rates' ? ['rates'] : [])
		];
		return [...new Set(keys.flatMap((key) => this.#byKey.get(key) ?? []))];
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
		...checkedPrograms(check).map((id) => `${figure} programs:${id}`)
	];
}
