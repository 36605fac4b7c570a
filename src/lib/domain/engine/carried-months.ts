/**
 * The months of programs with money whose surplus carries over. There the order of rows' texts
 * decides, which no column holds: the plain rules are asked, over the cells laid here.
 */
import { monthAt, monthsFrom } from '../calendar';
import { coverageOf, type CoverageMonth } from '../coverage';
import type { Facts } from '../facts';
import { needOf } from '../need';
import type { RateTable } from '../rates';
import type { LaidCells } from './laid-cells';
import { unpackDay } from './packed-days';
import type { Prepared } from './prepare';

/** By the program's place among the facts' programs. */
export type CarriedMonths = (program: number) => readonly CoverageMonth[];

/** Each program's months are worked out once, when they are first asked for. */
export function carriedMonths(
	{ programs, needs, shortOver }: Facts,
	{ asOf, first, months }: Prepared,
	laid: LaidCells,
	rates: RateTable
): CarriedMonths {
	const all = monthsFrom(monthAt(first), monthAt(first + months - 1));
	const known = new Map<number, readonly CoverageMonth[]>();
	return (place) => {
		const told = known.get(place);
		if (told !== undefined) return told;
		const program = programs[place];
		if (program === undefined) throw new Error(`there is no program at place ${place}`);
		const need = needOf(program, needs, unpackDay(asOf));
		const covered = coverageOf(program.id, all, need, laid, rates, shortOver);
		known.set(place, covered);
		return covered;
	};
}
