/** Need, gap, coverage and short of one program's months: what `coverage.ts` tells. */
import { wholeInBasisPoints } from '../coverage';
import {
	dollarsAssumed,
	needNotRecorded,
	noDollarRate,
	noTengeRate,
	rateMissing,
	tengeAssumed,
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
		if (takeCommitted(Number(needs.currency[at]), grids, cells, at, month))
			cover(grids, at, need, arrays.shortOver);
		else grids.state[at] = rateMissing;
	}
}

/** Cells that are in tenge or dollars already are not converted again; false where a rate is missing. */
function takeCommitted(
	currency: number,
	grids: CoverageGrids,
	cells: ProgramCells,
	at: number,
	month: number
): boolean {
	if (currency === tenge) return takeSum(grids, grids.tenge, at, noTengeRate, tengeAssumed);
	if (currency === dollar) return takeSum(grids, grids.dollars, at, noDollarRate, dollarsAssumed);
	const committed = cells.totalIn(currency, month);
	if (Number.isNaN(committed)) return false;
	grids.committed[at] = committed;
	grids.assumed[at] = cells.isAssumedIn(currency, month) ? 1 : 0;
	return true;
}

function takeSum(
	grids: CoverageGrids,
	sums: Float64Array,
	at: number,
	without: number,
	assumed: number
): boolean {
	const cell = at * originCount;
	const { remarks } = grids;
	const said = Number(remarks[cell]) | Number(remarks[cell + 1]) | Number(remarks[cell + 2]);
	if ((said & without) !== 0) return false;
	grids.committed[at] = Number(sums[cell]) + Number(sums[cell + 1]) + Number(sums[cell + 2]);
	grids.assumed[at] = (said & assumed) === 0 ? 0 : 1;
	return true;
}

function cover(grids: CoverageGrids, at: number, need: number, shortOver: number): void {
	const committed = Number(grids.committed[at]);
	const gap = Math.max(0, need - committed);
	grids.state[at] = told;
	grids.gap[at] = gap;
	grids.short[at] = gap * wholeInBasisPoints > need * shortOver ? 1 : 0;
	if (need > 0) grids.coverage[at] = quickMultiplyDivide(committed, wholeInBasisPoints, need);
}
