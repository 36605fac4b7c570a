/** Committed money, coverage and its dates, column by column (domain §2 to §4). */
import type { CarriedMonths } from './carried-months';
import { blankCoverage, type CoverageArrays, type CoverageGrids } from './coverage-arrays';
import { coverProgram } from './cover-program';
import { fundingEndOf, fundedUntilOf } from './program-dates';
import { ProgramCells } from './program-cells';
import type { Prepared } from './prepare';
import { takeOver } from './take-over';

/**
 * @param carried asked only for programs with money that carries over
 */
export function calculate(prepared: Prepared, carried: CarriedMonths): CoverageArrays {
	const { arrays, runs, needs, first, months } = prepared;
	const programs = arrays.programs.ids.length;
	const grids: CoverageGrids = blankCoverage(programs, months);
	const cells = new ProgramCells(prepared);
	for (let program = 0; program < programs; program += 1) {
		cells.lay(program);
		cells.convertInto(grids, program);
		if (runs.carrying[program] === 1) takeOver(prepared, grids, program, carried(program));
		else coverProgram(prepared, grids, cells, program);
		fundedUntilOf(prepared, grids, program);
		fundingEndOf(prepared, grids, program);
	}
	return {
		...grids,
		first,
		months,
		programs: arrays.programs.ids,
		need: needs.need,
		needCurrency: needs.currency
	};
}
