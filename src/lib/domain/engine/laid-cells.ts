/** The cells of program-months, made when they are first asked for: what `cells.ts` tells at once. */
import type { MonthCells } from '../cells';
import { monthIndex, monthAt, type Month } from '../calendar';
import { groupBy } from '../grouping';
import type { Run } from '../money-runs';
import { sharesOf, type RunShares } from './run-shares';

const nothing: MonthCells = { cells: [], unknown: [] };

export class LaidCells {
	readonly #runs: ReadonlyMap<number, readonly Run[]>;
	/** By program. */
	readonly #shares = new Map<number, readonly RunShares[]>();
	/** By program, then packed month. */
	readonly #made = new Map<number, Map<number, MonthCells>>();

	/** @param runs by program, in their order */
	constructor(runs: ReadonlyMap<number, readonly Run[]>) {
		this.#runs = runs;
	}

	at(programId: number, month: Month): MonthCells {
		const runs = this.#runs.get(programId);
		if (runs === undefined) return nothing;
		const made = this.#made.get(programId) ?? new Map<number, MonthCells>();
		this.#made.set(programId, made);
		const packed = monthIndex(month);
		const cells = made.get(packed) ?? cellsOf(this.#sharesOf(programId, runs), programId, packed);
		made.set(packed, cells);
		return cells;
	}

	#sharesOf(programId: number, runs: readonly Run[]): readonly RunShares[] {
		const laid = this.#shares.get(programId) ?? sharesOf(runs);
		this.#shares.set(programId, laid);
		return laid;
	}
}

interface Part {
	readonly run: Run;
	readonly minor: number;
}

function cellsOf(shares: readonly RunShares[], programId: number, packed: number): MonthCells {
	const parts: Part[] = [];
	const unknown: Run[] = [];
	for (const { run, first, last, minor } of shares) {
		if (packed < first || packed > last) continue;
		if (minor === null) unknown.push(run);
		else parts.push({ run, minor: Number(minor[packed - first]) });
	}
	const month = monthAt(packed);
	const cells = [...groupBy(parts, cellKey).values()].map((own) => {
		const { currency, terms } = own[0].run;
		const { origin, firmness } = terms;
		const sum = own.reduce((total, { minor }) => total + minor, 0);
		return { programId, month, origin, firmness, currency, minor: sum, parts: own };
	});
	return { cells, unknown };
}

function cellKey({ run }: Part): string {
	return `${run.terms.origin} ${run.terms.firmness} ${run.currency}`;
}
