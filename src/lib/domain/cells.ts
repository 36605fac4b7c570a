/**
 * The table of cells (domain §2): money by program, month, origin, firmness and currency.
 * Each cell is converted and rounded once; every larger figure is a sum of cells.
 */
import {
	earlier,
	firstDayOf,
	lastDayOf,
	later,
	monthOf,
	monthsFrom,
	type Day,
	type Month
} from './calendar';
import type { ByOrigin } from './by-origin';
import { committedIn, convertParts } from './convert-cells';
import type { Lens, Origin } from './facts';
import type { Figure } from './figure';
import { groupBy } from './grouping';
import type { Firmness } from './kinds';
import { sharesLaid } from './laying';
import type { Run } from './money-runs';
import type { CurrencyCode } from './money';
import type { RateTable } from './rates';

/** One run's share of a cell. */
export interface CellPart {
	readonly run: Run;
	readonly minor: number;
}

export interface Cell {
	readonly programId: number;
	readonly month: Month;
	readonly origin: Origin;
	readonly firmness: Firmness;
	readonly currency: CurrencyCode;
	readonly minor: number;
	/** In the order of start, end, amount, name. */
	readonly parts: readonly CellPart[];
}

/** The cells of one program-month, and the runs in it whose money nobody can lay. */
export interface MonthCells {
	readonly cells: readonly Cell[];
	readonly unknown: readonly Run[];
}

/** A run's share of a cell in another currency. */
export interface ConvertedPart {
	readonly run: Run;
	readonly amount: Figure<number>;
}

/** What all larger figures of money are folds over; each engine makes one. */
export interface CellTable {
	readonly at: (programId: number, month: Month) => MonthCells;
	/** The committed money of a program-month. */
	readonly committed: (programId: number, month: Month, lens: Lens) => ByOrigin;
	/** All parts of all cells of a program-month. */
	readonly parts: (programId: number, month: Month, lens: Lens) => readonly ConvertedPart[];
}

const nothing: MonthCells = { cells: [], unknown: [] };

/** Lays every run on its months. */
export function cellTable(runs: readonly Run[], rates: RateTable): CellTable {
	const laid = groupBy(runs.flatMap(sharesOf), ({ run, month }) => keyOf(run.programId, month));
	const months = new Map<string, MonthCells>();
	for (const [key, shares] of laid)
		months.set(key, {
			cells: [...groupBy(shares.filter(isLaid), cellKey).values()].map(cellOf),
			unknown: shares.filter((share) => !isLaid(share)).map(({ run }) => run)
		});
	const at = (programId: number, month: Month) => months.get(keyOf(programId, month)) ?? nothing;
	return {
		at,
		committed: (programId, month, lens) => committedIn(at(programId, month), lens, rates),
		parts: (programId, month, lens) =>
			at(programId, month).cells.flatMap((cell) => convertParts(cell, lens, rates))
	};
}

/** The days of a month on which a run's money runs. */
export function daysOfRun(run: Run, month: Month): { from: Day; to: Day } {
	return {
		from: later(run.period.from, firstDayOf(month)),
		to: earlier(run.to, lastDayOf(month))
	};
}

interface LaidShare {
	readonly run: Run;
	readonly month: Month;
	readonly minor: number | null;
}

function sharesOf(run: Run): LaidShare[] {
	const amount = run.amount;
	if (amount.state === 'known') return sharesLaid(run.parts).map((share) => ({ run, ...share }));
	return monthsFrom(monthOf(run.period.from), monthOf(run.to)).map((month) => ({
		run,
		month,
		minor: null
	}));
}

function isLaid(share: LaidShare): share is LaidShare & { minor: number } {
	return share.minor !== null;
}

function keyOf(programId: number, month: Month): string {
	return `${programId} ${month}`;
}

function cellKey({ run }: LaidShare): string {
	return `${run.terms.origin} ${run.terms.firmness} ${run.currency}`;
}

function cellOf(
	shares: readonly [LaidShare & { minor: number }, ...(LaidShare & { minor: number })[]]
): Cell {
	const { run, month } = shares[0];
	return {
		programId: run.programId,
		month,
		origin: run.terms.origin,
		firmness: run.terms.firmness,
		currency: run.currency,
		minor: shares.reduce((sum, share) => sum + share.minor, 0),
		parts: shares.map((share) => ({ run: share.run, minor: share.minor }))
	};
}
