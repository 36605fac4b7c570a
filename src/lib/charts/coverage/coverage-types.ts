/** A program's months as stacked columns: amounts in minor units of the lens, texts ready to show. */
import type { LossMark, MonthsIn, NeedMonth } from '../horizon/strip-types';
import type { Tick } from '../horizon/view-types';

export type Paint = 'solid' | 'promised' | 'pipeline' | 'undisclosed' | 'gap';

export interface CoverageSeries {
	readonly paint: Paint;
	readonly origin: 'state' | 'domestic' | 'foreign' | 'carried' | 'mixed';
	/** One a month; 0: nothing is drawn. */
	readonly amounts: readonly number[];
}

export interface CoverageView {
	/** The finding, for people who cannot see the picture. */
	readonly accessibleName: string;
	readonly axisTitle: string;
	/** What each month says in words; shown when it is pointed at. */
	readonly months: readonly { readonly name: string; readonly words: string }[];
	/** From the bottom up. */
	readonly series: readonly CoverageSeries[];
	/** Null: no need is recorded for the month. */
	readonly need: readonly (number | null)[];
	readonly money: readonly { readonly value: number; readonly text: string }[];
	readonly quarters: readonly Tick[];
	readonly years: readonly Tick[];
	/** A scale's upper end, minor units: what is drawn stays under it. */
	readonly top: number;
	/** The sources behind the columns, for their names; one a month. */
	readonly strip: readonly NeedMonth[];
	/** `details` holds whole texts here, the fullest first. */
	readonly losses: readonly LossMark[];
	readonly asOf: { readonly at: MonthsIn; readonly text: string } | null;
}
