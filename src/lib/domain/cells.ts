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
import type { Origin } from './facts';
import { known, type Figure } from './figure';
import { groupBy } from './grouping';
import type { Firmness } from './kinds';
import type { Run } from './money-runs';
import type { CurrencyCode } from './money';
import { convert, type Conversion, type RateTable } from './rates';
import { spread } from './spread';

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

export interface CellTable {
	readonly at: (programId: number, month: Month) => MonthCells;
}

const nothing: MonthCells = { cells: [], unknown: [] };

/** Lays every run on its months. */
export function cellTable(runs: readonly Run[]): CellTable {
	const laid = groupBy(runs.flatMap(sharesOf), ({ run, month }) => keyOf(run.programId, month));
	const months = new Map<string, MonthCells>();
	for (const [key, shares] of laid)
		months.set(key, {
			cells: [...groupBy(shares.filter(isLaid), cellKey).values()].map(cellOf),
			unknown: shares.filter((share) => !isLaid(share)).map(({ run }) => run)
		});
	return { at: (programId, month) => months.get(keyOf(programId, month)) ?? nothing };
}

/** A cell in another currency, converted and rounded once at its month's rate. */
export function convertCell(cell: Cell, to: CurrencyCode, rates: RateTable): Conversion {
	return convert(cell, to, (currency) => rates.inMonth(currency, cell.month));
}

/** Each part of a cell in another currency: the differences of rounded running totals. */
export function convertParts(
	cell: Cell,
	to: CurrencyCode,
	rates: RateTable
): { run: Run; amount: Figure<number> }[] {
	let running = 0;
	let before = 0;
	return cell.parts.map(({ run, minor }) => {
		running += minor;
		const total = convertCell({ ...cell, minor: running }, to, rates);
		if (total.state === 'missing') return { run, amount: total };
		const amount = known(total.value.minor - before);
		before = total.value.minor;
		return { run, amount };
	});
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
	if (amount.state === 'known')
		return spread(amount.value, run.period, run.profile, run.to).map((share) => ({
			run,
			...share
		}));
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
