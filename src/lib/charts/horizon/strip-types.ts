/**
 * One row's strip in time: places are months counted from the first day of the range (9.5 is the
 * middle of the tenth month) and may lie outside it; the drawing cuts them.
 */
import type { Origin } from '$lib/domain/facts';

export type MonthsIn = number;

export interface Interval {
	readonly from: MonthsIn;
	readonly to: MonthsIn;
}

/** Texts of one label, the fullest first; the drawing takes the first that finds room. */
export type Wordings = readonly string[];

export interface LossMark {
	/** The edge after the last funded day. */
	readonly at: MonthsIn;
	readonly date: string;
	/** "−₸2.1m a month, to 38%"; the fullest first. */
	readonly details: Wordings;
}

/** A row without a recorded need: time only, the height means nothing. */
export interface RibbonStrip {
	readonly kind: 'ribbon';
	readonly presences: readonly RibbonPresence[];
	/** From the loss on, where nothing is contracted. */
	readonly bare: readonly Interval[];
	readonly bareText: Wordings;
	readonly losses: readonly LossMark[];
	readonly brackets: readonly Bracket[];
}

export interface RibbonPresence {
	readonly origin: Origin;
	/** Of a month, in any one unit; null: undisclosed. */
	readonly weight: number | null;
	/** The amount as label; null where it is undisclosed. */
	readonly amount: string | null;
	/** Full strength from here; it begins to show at `fadeFrom` where its start is not exact. */
	readonly from: MonthsIn;
	readonly fadeFrom: MonthsIn;
	/** "start not stated", "about 1 Jul"; empty where the start is exact. */
	readonly startText: Wordings;
	readonly earliest: MonthsIn;
	readonly adopted: MonthsIn;
	readonly latest: MonthsIn;
	/** "only in the hopeful reading"; empty where nothing lies after the adopted day. */
	readonly hopefulText: Wordings;
}

/** An uncertain end: it stays where it is in every reading. */
export interface Bracket {
	readonly earliest: MonthsIn;
	readonly latest: MonthsIn;
	readonly adopted: MonthsIn;
	/** The wording it was read from, in its quotation marks, then cut to fewer words. */
	readonly phrase: Wordings;
	readonly phraseLanguage: string | null;
	readonly earliestText: Wordings;
	readonly latestText: Wordings;
}

/** A row with need: full height is the need of the month. */
export interface NeedStrip {
	readonly kind: 'need';
	readonly months: readonly NeedMonth[];
	readonly losses: readonly LossMark[];
}

export interface NeedMonth {
	/** Null: no need in this month. Any one unit, the same for the parts. */
	readonly need: number | null;
	readonly contracted: readonly NeedPart[];
	readonly expected: readonly NeedPart[];
	/** Contracted money of undisclosed amount: no gap is drawn. */
	readonly undisclosed: readonly UndisclosedPart[];
}

export interface NeedPart extends Interval {
	/** Same key in neighbouring months: one block. */
	readonly key: string;
	readonly origin: Origin | 'carried';
	/** How expected money is hatched; `solid` is contracted. */
	readonly texture: 'solid' | 'promised' | 'pipeline';
	readonly amount: number;
	readonly name: Wordings;
	/** Shown on hover: the name, amount, firmness. */
	readonly title: string;
}

export interface UndisclosedPart extends Interval {
	readonly key: string;
	readonly origin: Origin | 'mixed';
	readonly name: Wordings;
	readonly title: string;
}
