/**
 * The lower bound: fills the engine's output columns from its prepared columns with the least
 * arithmetic. Its work, and all of it:
 * - of each run, the amount ÷ its months, added to a cell of program, month, origin, currency (one
 *   addition a share; no days, no profile, no rounding, nothing for money without a figure);
 * - of each cell, tenge and dollars at the month's rate, by two multiplications, two roundings;
 * - of each program-month, gap, coverage and short, by one subtraction, one division, one compare;
 * - of each program, its first short month and the latest day of its money (breaks not looked for);
 * - of each year and origin, two sums.
 */
import { blankCoverage, type CoverageGrids } from '$lib/domain/engine/coverage-arrays';
import type { Prepared } from '$lib/domain/engine/prepare';

export interface Bound extends CoverageGrids {
	readonly yearlyTenge: Float64Array;
	readonly yearlyDollars: Float64Array;
	readonly firstShort: Int32Array;
}

export function bound(prepared: Prepared): Bound {
	const { months, arrays } = prepared;
	const programs = arrays.programs.ids.length;
	const years = Math.ceil(months / 12);
	const grids = {
		...blankCoverage(programs, months),
		yearlyTenge: new Float64Array(years * 3),
		yearlyDollars: new Float64Array(years * 3),
		firstShort: new Int32Array(programs)
	};
	const cells = new Float64Array(months * 6);
	for (let program = 0; program < programs; program += 1) {
		cells.fill(0);
		layAll(prepared, program, cells, grids);
		coverAll(prepared, program, cells, grids);
	}
	return grids;
}

function layAll(
	{ runs, first, months }: Prepared,
	program: number,
	cells: Float64Array,
	grids: Bound
): void {
	const stop = Number(runs.first[program + 1]);
	let ends = 0;
	for (let run = Number(runs.first[program]); run < stop; run += 1) {
		const through = Number(runs.through[run]);
		if (through > ends) ends = through;
		const amount = Number(runs.amount[run]);
		if (Number.isNaN(amount)) continue;
		const from = (Number(runs.from[run]) >> 5) - first;
		const share = amount / ((Number(runs.end[run]) >> 5) - first - from + 1);
		const group = Number(runs.currency[run]) * 3 + Number(runs.origin[run]);
		const last = Math.min((through >> 5) - first, months - 1);
		for (let month = Math.max(0, from); month <= last; month += 1) {
			const at = group * months + month;
			cells[at] = Number(cells[at]) + share;
		}
	}
	grids.endsOn[program] = ends;
}

function coverAll(
	{ months, needs, rates, arrays }: Prepared,
	program: number,
	cells: Float64Array,
	grids: Bound
): void {
	for (let month = 0; month < months; month += 1) {
		const rate = Number(rates.micros[months + month]) / 1_000_000;
		const year = Math.floor(month / 12) * 3;
		const at = program * months + month;
		let committed = 0;
		for (let origin = 0; origin < 3; origin += 1) {
			const tenge = Number(cells[origin * months + month]);
			const dollars = Number(cells[(3 + origin) * months + month]);
			const inTenge = Math.round(tenge + dollars * rate);
			const inDollars = Math.round(dollars + tenge / rate);
			grids.tenge[at * 3 + origin] = inTenge;
			grids.dollars[at * 3 + origin] = inDollars;
			grids.yearlyTenge[year + origin] = Number(grids.yearlyTenge[year + origin]) + inTenge;
			grids.yearlyDollars[year + origin] = Number(grids.yearlyDollars[year + origin]) + inDollars;
			committed += inTenge;
		}
		const need = Number(needs.need[at]);
		const gap = Math.max(0, need - committed);
		grids.committed[at] = committed;
		grids.gap[at] = gap;
		grids.coverage[at] = Math.round((committed * 10_000) / need);
		if (gap * 10_000 <= need * arrays.shortOver) continue;
		grids.short[at] = 1;
		if (grids.firstShort[program] === 0) grids.firstShort[program] = month + 1;
	}
}
