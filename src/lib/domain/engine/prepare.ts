/** Everything that depends on the day and the reading, not on how far the answer looks. */
import type { Question } from '../facts';
import { committedRuns, type RunColumns } from './committed-runs';
import type { LedgerArrays } from './ledger-arrays';
import { monthRates, type MonthRates } from './month-rates';
import { needGrid, lastNeededMonths, type NeedGrid } from './need-grid';
import { packDay, packedMonthOf, packMonth } from './packed-days';

export interface Prepared {
	readonly asOf: number;
	/** The question's range in packed months, inside the grid. */
	readonly from: number;
	readonly to: number;
	/** The grid also holds all months from the as-of day to the last with need. */
	readonly first: number;
	readonly months: number;
	readonly arrays: LedgerArrays;
	readonly runs: RunColumns;
	readonly needs: NeedGrid;
	readonly rates: MonthRates;
}

/** Terms, periods, need and rates as known on the question's day, under its reading. */
export function prepare(arrays: LedgerArrays, question: Omit<Question, 'lens'>): Prepared {
	const asOf = packDay(question.asOf);
	const [from, to] = [packMonth(question.from), packMonth(question.to)];
	const current = packedMonthOf(asOf);
	const lastNeeded = lastNeededMonths(arrays, asOf).reduce((a, b) => Math.max(a, b), 0);
	const first = Math.min(from, current);
	const months = Math.max(to, current, lastNeeded) - first + 1;
	return {
		asOf,
		from,
		to,
		first,
		months,
		arrays,
		runs: committedRuns(arrays, asOf, question.reading),
		needs: needGrid(arrays, asOf, first, months),
		rates: monthRates(arrays.rates, arrays.currencies, asOf, first, months)
	};
}
