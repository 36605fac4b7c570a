/** Where committed money runs, by program and start: the columns of what `money-runs.ts` tells. */
import type { Reading } from '../reading';
import { nothingApart, type LaidApart } from './laid-apart';
import type { LaidColumns } from './lay-run';
import type { LedgerArrays } from './ledger-arrays';
import { cutAmounts } from './read-amounts';
import { termColumns, type TermColumns } from './source-terms';

export interface RunColumns extends LaidColumns {
	/** Where each program's runs begin; one more than there are programs. */
	readonly first: Int32Array;
	readonly currency: Uint8Array;
	readonly origin: Uint8Array;
	/** 1 for a program with money whose surplus carries over. */
	readonly carrying: Uint8Array;
}

/**
 * @param asOf a packed day
 * @param apart the runs of sources that the columns do not tell
 */
export function committedRuns(
	arrays: LedgerArrays,
	asOf: number,
	reading: Reading,
	apart: LaidApart = nothingApart
): RunColumns {
	const terms = termColumns(arrays.sources, arrays.claims, asOf, reading);
	const found = periodsOf(arrays, terms, apart);
	const { rows, first } = byProgramAndStart(arrays, found, apart);
	const runs = blankRuns(rows.length, first, arrays.programs.ids.length);
	const cut = cutAmounts(arrays, terms);
	const recorded = arrays.allocations.source.length;
	for (let run = 0; run < rows.length; run += 1) {
		const row = Number(rows[run]);
		if (row < recorded) takeRow(arrays, terms, found, cut, runs, run, row);
		else takeApart(apart, runs, run, row - recorded);
	}
	return runs;
}

function blankRuns(count: number, first: Int32Array, programs: number): RunColumns {
	return {
		first,
		from: new Int32Array(count),
		end: new Int32Array(count),
		through: new Int32Array(count),
		amount: new Float64Array(count),
		currency: new Uint8Array(count),
		origin: new Uint8Array(count),
		profile: new Uint8Array(count),
		carrying: new Uint8Array(programs)
	};
}

function takeRow(
	{ allocations, sources }: LedgerArrays,
	terms: TermColumns,
	found: Periods,
	cut: ReadonlyMap<number, number>,
	runs: RunColumns,
	run: number,
	row: number
): void {
	const source = Number(allocations.source[row]);
	const end = Number(found.end[row]);
	const stop = Number(terms.terminatedOn[source]);
	const laid = Number(terms.from[source]) > 0 && Number(terms.to[source]) > 0;
	runs.from[run] = Number(found.from[row]);
	runs.end[run] = end;
	runs.through[run] = stop > 0 && stop < end ? stop : end;
	runs.amount[run] = laid ? (cut.get(row) ?? Number(allocations.amount[row])) : NaN;
	runs.currency[run] = Number(allocations.currency[row]);
	runs.origin[run] = Number(sources.origin[source]);
	runs.profile[run] = Number(allocations.profile[row]);
	if (sources.carriesOver[source] === 1) runs.carrying[Number(allocations.program[row])] = 1;
}

function takeApart({ runs: apart }: LaidApart, runs: RunColumns, run: number, row: number): void {
	runs.from[run] = Number(apart.from[row]);
	runs.end[run] = Number(apart.end[row]);
	runs.through[run] = Number(apart.through[row]);
	runs.amount[run] = Number(apart.amount[row]);
	runs.currency[run] = Number(apart.currency[row]);
	runs.origin[run] = Number(apart.origin[row]);
	runs.profile[run] = Number(apart.profile[row]);
	if (apart.carriesOver[row] === 1) runs.carrying[Number(apart.program[row])] = 1;
}

interface Periods {
	/** By allocation; 0: its money is not committed, or not placed in time. */
	readonly from: Int32Array;
	readonly end: Int32Array;
}

/** The rows that are laid apart follow those of the allocations. */
function periodsOf(
	{ allocations, sources }: LedgerArrays,
	terms: TermColumns,
	apart: LaidApart
): Periods {
	const count = allocations.source.length;
	const all = count + apart.runs.from.length;
	const periods = { from: new Int32Array(all), end: new Int32Array(all) };
	periods.from.set(apart.runs.from, count);
	const [adoptedStart, adoptedEnd] = [sources.start.adopted, sources.end.adopted];
	for (let row = 0; row < count; row += 1) {
		const source = Number(allocations.source[row]);
		if (terms.committed[source] === 0 || apart.sources.has(source)) continue;
		const stop = Number(terms.terminatedOn[source]);
		const last = Number(terms.to[source]) || stop;
		if (last === 0) continue;
		const [start, end] = [Number(allocations.start[row]), Number(allocations.end[row])];
		const first = Number(terms.runsFrom[source]);
		const from = start === 0 || start === adoptedStart[source] ? first : Math.max(start, first);
		const to = end === 0 || end === adoptedEnd[source] ? last : Math.min(end, last);
		if (from > to || (stop > 0 && stop < from)) continue;
		periods.from[row] = from;
		periods.end[row] = to;
	}
	return periods;
}

/** The rows that run, sorted by program, then start, then as they were recorded. */
function byProgramAndStart(
	{ allocations, programs }: LedgerArrays,
	{ from }: Periods,
	apart: LaidApart
) {
	const count = programs.ids.length;
	const recorded = allocations.program.length;
	const programOf = (row: number) =>
		Number(row < recorded ? allocations.program[row] : apart.runs.program[row - recorded]);
	const first = new Int32Array(count + 1);
	for (let row = 0; row < from.length; row += 1) {
		const after = programOf(row) + 1;
		if (from[row] !== 0) first[after] = Number(first[after]) + 1;
	}
	for (let program = 0; program < count; program += 1)
		first[program + 1] = Number(first[program + 1]) + Number(first[program]);
	const keys = new Float64Array(Number(first[count]));
	const next = first.slice();
	for (let row = 0; row < from.length; row += 1) {
		if (from[row] === 0) continue;
		const program = programOf(row);
		const at = Number(next[program]);
		keys[at] = Number(from[row]) * rowsAtMost + row;
		next[program] = at + 1;
	}
	for (let program = 0; program < count; program += 1)
		keys.subarray(first[program], first[program + 1]).sort();
	const rows = new Int32Array(keys.length);
	for (let at = 0; at < rows.length; at += 1) rows[at] = Number(keys[at]) % rowsAtMost;
	return { rows, first };
}

/** Leaves room below 2^53 for a packed day beside an allocation's place. */
const rowsAtMost = 2 ** 32;
