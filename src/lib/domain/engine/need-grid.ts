/** What each program needs in each month: the columns of what `need.ts` tells. */
import type { LedgerArrays } from './ledger-arrays';

export interface NeedGrid {
	/** By program, then month, in minor units; NaN: none recorded. */
	readonly need: Float64Array;
	readonly currency: Uint8Array;
	/** The last packed month with need, by program; 0: none. */
	readonly lastNeeded: Int32Array;
}

/** The last month for which any approved need is recorded, by program. */
function lastNeededMonths({ needs, programs }: LedgerArrays, asOf: number): Int32Array {
	const last = new Int32Array(programs.ids.length);
	for (let version = 0; version < needs.program.length; version += 1) {
		if (!isApproved(Number(needs.approvedOn[version]), asOf)) continue;
		const program = Number(needs.program[version]);
		const end = Number(programs.endMonth[program]) || Infinity;
		const stop = Number(needs.firstLine[version + 1]);
		for (let line = Number(needs.firstLine[version]); line < stop; line += 1) {
			const to = Math.min(Number(needs.toMonth[line]), end);
			if (Number(needs.fromMonth[line]) <= to && to > Number(last[program])) last[program] = to;
		}
	}
	return last;
}

/** @param first the packed month that the grid begins with */
export function needGrid(
	arrays: LedgerArrays,
	asOf: number,
	first: number,
	months: number
): NeedGrid {
	const { needs, programs } = arrays;
	const size = programs.ids.length * months;
	const need = new Float64Array(size).fill(NaN);
	const currency = new Uint8Array(size);
	const own = new Float64Array(months);
	for (let version = 0; version < needs.program.length; version += 1) {
		if (!isApproved(Number(needs.approvedOn[version]), asOf)) continue;
		const program = Number(needs.program[version]);
		const end = Number(programs.endMonth[program]) || Infinity;
		addLines(arrays, version, own, first, end);
		/* a version approved later comes later, and stands over the earlier ones */
		for (let month = 0; month < months; month += 1) {
			if (Number.isNaN(Number(own[month]))) continue;
			need[program * months + month] = Number(own[month]);
			currency[program * months + month] = Number(needs.currency[version]);
		}
	}
	return { need, currency, lastNeeded: lastNeededMonths(arrays, asOf) };
}

function addLines(
	{ needs }: LedgerArrays,
	version: number,
	own: Float64Array,
	first: number,
	end: number
): void {
	own.fill(NaN);
	const stop = Number(needs.firstLine[version + 1]);
	for (let line = Number(needs.firstLine[version]); line < stop; line += 1) {
		const to = Math.min(Number(needs.toMonth[line]), end, first + own.length - 1);
		for (let month = Math.max(Number(needs.fromMonth[line]), first); month <= to; month += 1) {
			const at = month - first;
			const before = Number(own[at]);
			own[at] = (Number.isNaN(before) ? 0 : before) + Number(needs.monthly[line]);
		}
	}
}

function isApproved(day: number, asOf: number): boolean {
	return day > 0 && day <= asOf;
}
