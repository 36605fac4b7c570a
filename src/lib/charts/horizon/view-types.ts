/**
 * What the funding horizon is drawn from: texts in the reader's language, and places in time as
 * months counted from the first day of the range (9.5 is the middle of the tenth month). A place
 * may lie outside the range; the drawing cuts it.
 */
import type { Origin } from '$lib/domain/facts';

export type MonthsIn = number;

export interface Interval {
	readonly from: MonthsIn;
	readonly to: MonthsIn;
}

/** Texts of one label, the fullest first; the drawing takes the first that finds room. */
export type Wordings = readonly string[];

export interface HorizonView {
	/** Prefix of the element ids, unique on the page. */
	readonly id: string;
	readonly title: string;
	readonly description: string;
	/** The finding, for people who cannot see the picture. */
	readonly accessibleName: string;
	readonly legend: readonly LegendItem[];
	readonly axis: AxisView;
	/** Head of the right column: "Loss" or "At risk". */
	readonly riskHead: string;
	readonly rows: readonly RowView[];
	/** Losses of several rows on one day, drawn as one line that ends in a plate. */
	readonly simultaneous: readonly SimultaneousView[];
	readonly total: TotalView | null;
	readonly unplaced: UnplacedView | null;
	/** What the totals leave out, and what closes a gap. */
	readonly notes: readonly string[];
	readonly readout: ReadoutView;
	readonly table: HorizonTableView;
}

export type LegendSign =
	| { readonly sign: 'solid'; readonly origin: Origin }
	| { readonly sign: 'undisclosed'; readonly origin: Origin | 'mixed' }
	| {
			readonly sign:
				| 'promised'
				| 'pipeline'
				| 'fading'
				| 'bracket'
				| 'nothing-contracted'
				| 'gap'
				| 'money-ends';
	  };

export type LegendItem = LegendSign & { readonly text: string };

export interface AxisView {
	readonly months: number;
	readonly years: readonly Tick[];
	/** Months that begin a quarter, and the first of the range. */
	readonly quarters: readonly Tick[];
	/** Null: the day lies outside the range. */
	readonly asOf: Tick | null;
}

export interface Tick {
	readonly at: MonthsIn;
	readonly text: string;
}

export interface RowView {
	readonly key: string;
	readonly name: string;
	/** Of the name where it is in another language than the page. */
	readonly nameLanguage: string | null;
	/** Null where there is no page to open. */
	readonly href: string | null;
	/** Whose money it is; where no need is recorded, one origin a row. */
	readonly origin: { readonly code: Origin | 'mixed'; readonly text: string } | null;
	readonly status: { readonly text: string; readonly urgent: boolean };
	readonly risk: RiskView;
	readonly accessibleName: string;
	readonly strip: RibbonStrip | NeedStrip;
	/** What the months say in words; `statementOf[month]` points into `statements`. */
	readonly statements: readonly string[];
	readonly statementOf: readonly number[];
}

export interface RiskView {
	readonly strong: string;
	readonly light: string;
	readonly note: string;
	/** The strong text where no column head explains it: "Loss: total". */
	readonly alone: string;
}

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

export interface SimultaneousView {
	readonly rows: readonly string[];
	readonly at: MonthsIn;
	readonly text: string;
}

export interface TotalView {
	readonly name: string;
	readonly note: string;
	readonly risk: RiskView | null;
	readonly accessibleName: string;
	/** Null: no total in money; `absence` says why. */
	readonly money: TotalMoney | null;
	readonly absence: string | null;
}

export interface TotalMoney {
	readonly months: readonly TotalMonthView[];
	/** Labels of the first bands: "State ₸9.9m a month", then shorter. */
	readonly bandText: Readonly<Record<Origin, Wordings>>;
	readonly gapsOfYears: readonly (Interval & { readonly text: Wordings })[];
}

export interface TotalMonthView {
	readonly need: number;
	readonly contracted: Readonly<Record<Origin, number>>;
	readonly gap: number;
	readonly expected: readonly {
		readonly origin: Origin;
		readonly texture: 'promised' | 'pipeline';
		readonly amount: number;
	}[];
}

/** Money stated without a time or a program, on a money scale of its own. */
export interface UnplacedView {
	readonly title: string;
	readonly description: string;
	readonly accessibleName: string;
	/** The largest amount of the scale, in the unit of all amounts here. */
	readonly largest: number;
	readonly ticks: readonly { readonly amount: number; readonly text: string }[];
	readonly rows: readonly UnplacedRow[];
	/** One for each origin. */
	readonly sums: readonly UnplacedSum[];
}

export interface UnplacedRow {
	readonly key: string;
	readonly name: string;
	readonly nameLanguage: string | null;
	readonly href: string | null;
	readonly note: string;
	readonly origin: Origin;
	readonly texture: 'promised' | 'pipeline';
	/** Where the bar begins, so that the rows lie end to end. */
	readonly offset: number;
	/** Null: undisclosed. */
	readonly amount: number | null;
	readonly text: string;
	/** What another reading would make of it; null where nothing is open. */
	readonly other: { readonly amount: number; readonly text: string } | null;
	readonly verdict: VerdictView;
}

export interface UnplacedSum {
	readonly key: string;
	readonly name: string;
	readonly note: string;
	readonly printed: number;
	readonly lowest: number;
	readonly highest: number;
	readonly printedText: string;
	readonly lowestText: string;
	readonly highestText: string;
	readonly verdict: VerdictView;
}

export interface VerdictView {
	readonly strong: string;
	readonly note: string;
	readonly odd: boolean;
}

/** One picture a reading: a line of dots a program until its money ends. */
export interface ReadingLinesView {
	readonly months: number;
	readonly ticks: readonly Tick[];
	readonly years: readonly Tick[];
	readonly asOf: Tick | null;
	readonly readings: readonly ReadingView[];
	/** "Even read hopefully, no shelter has money past 31 December 2010." */
	readonly conclusion: string | null;
}

export interface ReadingView {
	readonly name: string;
	readonly shown: boolean;
	readonly shownText: string;
	readonly words: string;
	readonly lines: readonly {
		readonly key: string;
		readonly origin: Origin | 'mixed';
		readonly funded: readonly Interval[];
		readonly lossesAt: readonly MonthsIn[];
	}[];
}

export interface ReadoutView {
	readonly hint: string;
	readonly monthNames: readonly string[];
}

export interface HorizonTableView {
	readonly caption: string;
	readonly programHead: string;
	readonly years: readonly { readonly text: string; readonly months: number }[];
	readonly months: readonly { readonly short: string; readonly long: string }[];
	readonly groups: readonly TableGroup[];
}

export interface TableGroup {
	readonly key: string;
	readonly name: string;
	readonly nameLanguage: string | null;
	readonly href: string | null;
	readonly note: string;
	readonly lines: readonly TableLine[];
}

export interface TableLine {
	/** "Need", "Gap" …; empty where the words of the cells say it all. */
	readonly name: string;
	readonly cells: readonly { readonly text: string; readonly months: number }[];
	readonly tone: 'plain' | 'gap' | 'quiet';
}
