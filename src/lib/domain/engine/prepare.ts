/** Everything that depends on the day and the reading, not on how far the answer looks. */
import { monthIndex } from '../calendar';
import type { Question } from '../facts';
import { committedRuns, type RunColumns } from './committed-runs';
import { nothingApart, type LaidApart } from './laid-apart';
import type { LedgerArrays } from './ledger-arrays';
import { monthRates, type MonthRates } from './month-rates';
import { needGrid, type NeedGrid } from './need-grid';
import { packDay, packedMonthOf } from './packed-days';

export interface Prepared {
	readonly asOf: number;
	/** The question's range in packed months, inside the grid. */
	readonly from: number;
	readonly to: number;
	/** The grid also holds the as-of month, and all months with need or committed money. */
	readonly first: number;
	readonly months: number;
	readonly arrays: LedgerArrays;
	readonly runs: RunColumns;
	readonly needs: NeedGrid;
	readonly rates: MonthRates;
}

/** Terms, periods, need and rates as known on the question's day, under its reading. */
export function prepare(
	arrays: LedgerArrays,
	question: Omit<Question, 'lens'>,
	apart: LaidApart = nothingApart
): Prepared {
	const asOf = packDay(question.asOf);
	const runs = committedRuns(arrays, asOf, question.reading, apart);
	const [from, to] = [monthIndex(question.from), monthIndex(question.to)];
	const { first, last } = spanOf(arrays, runs, [from, to, packedMonthOf(asOf)]);
	const months = last - first + 1;
	return {
		asOf,
		from,
		to,
		first,
		months,
		arrays,
		runs,
		needs: needGrid(arrays, asOf, first, months),
		rates: monthRates(arrays.rates, arrays.currencies, asOf, first, months)
	};
}

/** Every month that any figure may need. */
function spanOf({ needs }: LedgerArrays, runs: RunColumns, asked: readonly number[]) {
	let [first, last] = [Math.min(...asked), Math.max(...asked)];
	const widen = (from: number, to: number) => {
		if (from < first) first = from;
		if (to > last) last = to;
	};
	runs.from.forEach((from, run) => {
		widen(packedMonthOf(from), packedMonthOf(Number(runs.through[run])));
	});
	needs.fromMonth.forEach((from, line) => {
		widen(from, Number(needs.toMonth[line]));
	});
	return { first, last };
}
