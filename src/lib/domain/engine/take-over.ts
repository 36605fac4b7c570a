/** Puts the months of a program whose surplus carries over into the columns that dates are read from. */
import { monthIndex } from '../calendar';
import type { CoverageMonth } from '../coverage';
import { match, type Figure } from '../figure';
import {
	needNotRecorded,
	rateMissing,
	told,
	undisclosedMoney,
	type CoverageGrids
} from './coverage-arrays';
import type { Prepared } from './prepare';

export function takeOver(
	{ first, months }: Prepared,
	grids: CoverageGrids,
	program: number,
	carried: readonly CoverageMonth[]
): void {
	grids.state.fill(needNotRecorded, program * months, (program + 1) * months);
	for (const { month, gap, coverage, short } of carried) {
		const place = monthIndex(month) - first;
		if (place < 0 || place >= months) continue;
		const at = program * months + place;
		grids.state[at] = stateOf(gap);
		grids.gap[at] = valueOf(gap);
		grids.coverage[at] = valueOf(coverage);
		grids.short[at] = short.state === 'known' && short.value ? 1 : 0;
	}
}

function stateOf(gap: Figure<number>): number {
	return match(gap, {
		known: () => told,
		undisclosed: () => undisclosedMoney,
		missing: (reason) => (reason === 'no-rate' ? rateMissing : needNotRecorded)
	});
}

function valueOf(figure: Figure<number>): number {
	return match(figure, { known: (value) => value, undisclosed: () => NaN, missing: () => NaN });
}
