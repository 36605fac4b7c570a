/** Need, gap, coverage and short of one program's months: what `coverage.ts` tells. */
import { wholeInBasisPoints } from '../coverage';
import {
	needNotRecorded,
	noDollarRate,
	noTengeRate,
	rateMissing,
	told,
	undisclosedMoney,
	type CoverageGrids
} from './coverage-arrays';
import { dollar, tenge } from './ledger-arrays';
import type { Prepared } from './prepare';
import { originCount, type ProgramCells } from './program-cells';
import { quickMultiplyDivide } from './quick-rounding';

export function coverProgram(
	prepared: Prepared,
	grids: CoverageGrids,
	cells: ProgramCells,
	program: number
): void {
	const { needs, months, arrays } = prepared;
	for (let month = 0; month < months; month += 1) {
		const at = program * months + month;
		const need = Number(needs.need[at]);
		if (Number.isNaN(need)) {
			grids.state[at] = needNotRecorded;
			continue;
		}
		if (cells.hasUnknown(month)) {
			grids.state[at] = undisclosedMoney;
			continue;
		}
		const committed = committedIn(Number(needs.currency[at]), grids, cells, at, month);
		if (Number.isNaN(committed)) grids.state[at] = rateMissing;
		else cover(grids, at, need, committed, arrays.shortOver);
	}
}

/** Cells that are in tenge or dollars already are not converted again. */
function committedIn(
	currency: number,
	grids: CoverageGrids,
	cells: ProgramCells,
	at: number,
	month: number
): number {
	const cell = at * originCount;
	if (currency === tenge) return sumOf(grids.tenge, grids.leftOut, cell, noTengeRate);
	if (currency === dollar) return sumOf(grids.dollars, grids.leftOut, cell, noDollarRate);
	return cells.totalIn(currency, month);
}

function sumOf(sums: Float64Array, leftOut: Uint8Array, cell: number, without: number): number {
	const missing =
		(Number(leftOut[cell]) | Number(leftOut[cell + 1]) | Number(leftOut[cell + 2])) & without;
	return missing === 0 ? Number(sums[cell]) + Number(sums[cell + 1]) + Number(sums[cell + 2]) : NaN;
}

function cover(
	grids: CoverageGrids,
	at: number,
	need: number,
	committed: number,
	shortOver: number
): void {
	const gap = Math.max(0, need - committed);
	grids.state[at] = told;
	grids.gap[at] = gap;
	grids.short[at] = gap * wholeInBasisPoints > need * shortOver ? 1 : 0;
	if (need > 0) grids.coverage[at] = quickMultiplyDivide(committed, wholeInBasisPoints, need);
}
