/** A program's coverage read from the columns, month by month, as the plain engine tells it. */
import { monthIndex, type Month } from '../calendar';
import type { CoverageByMonth, CoverageMonth } from '../coverage';
import { known, missing, undisclosed, type Figure } from '../figure';
import { money } from '../money';
import {
	needNotRecorded,
	rateMissing,
	undisclosedMoney,
	type CoverageArrays
} from './coverage-arrays';

export function columnCoverage(
	columns: CoverageArrays,
	currencies: readonly string[],
	program: number
): CoverageByMonth {
	return {
		get(month) {
			const place = monthIndex(month) - columns.first;
			if (place < 0 || place >= columns.months) return undefined;
			return monthAt(columns, currencies, program * columns.months + place, month);
		}
	};
}

function monthAt(
	columns: CoverageArrays,
	currencies: readonly string[],
	at: number,
	month: Month
): CoverageMonth {
	const state = Number(columns.state[at]);
	const need = Number(columns.need[at]);
	const committed = Number(columns.committed[at]);
	const told = <T>(value: T) => toldIn(state, value);
	const currency = currencies[Number(columns.needCurrency[at])];
	return {
		month,
		need:
			state === needNotRecorded || currency === undefined
				? missing('not-recorded')
				: known(money(currency, need)),
		gap: told(Number(columns.gap[at])),
		surplus: told(Math.max(0, committed - need)),
		carried: 0,
		coverage: need === 0 ? missing('not-recorded') : told(Number(columns.coverage[at])),
		short: told(columns.short[at] === 1),
		assumed: columns.assumed[at] === 1
	};
}

function toldIn<T>(state: number, value: T): Figure<T> {
	if (state === needNotRecorded) return missing('not-recorded');
	if (state === undisclosedMoney) return undisclosed;
	return state === rateMissing ? missing('no-rate') : known(value);
}
