/** The fast engine: coverage, its dates and its totals from prepared columns (domain §2 to §4). */
import type { CoverageMonth } from '../coverage';
import { blankCoverage, type CoverageArrays, type CoverageGrids } from './coverage-arrays';
import { coverProgram } from './cover-program';
import { fundingEndOf, fundedUntilOf } from './program-dates';
import { ProgramCells } from './program-cells';
import type { Prepared } from './prepare';
import { takeOver } from './take-over';
import { yearlyTotals } from './yearly-totals';

/** The plain engine's months of a program whose surplus carries over, by the program's place. */
export type PlainMonths = (program: number) => readonly CoverageMonth[];

/**
 * @param plain asked only for programs with money that carries over
 * @throws RangeError beyond 2^53 minor units
 */
export function calculate(prepared: Prepared, plain: PlainMonths): CoverageArrays {
	const { arrays, runs, needs, first, months } = prepared;
	const programs = arrays.programs.ids.length;
	const grids: CoverageGrids = blankCoverage(programs, months);
	const cells = new ProgramCells(prepared);
	for (let program = 0; program < programs; program += 1) {
		cells.lay(program);
		cells.convertInto(grids, program);
		if (runs.carrying[program] === 1) takeOver(prepared, grids, program, plain(program));
		else coverProgram(prepared, grids, cells, program);
		fundedUntilOf(prepared, grids, program);
		fundingEndOf(prepared, grids, program);
	}
	return {
		...grids,
		...yearlyTotals(prepared, grids),
		first,
		months,
		programs: arrays.programs.ids,
		need: needs.need,
		needCurrency: needs.currency
	};
}
