/** What the funding horizon is drawn from: texts in the reader's language, and places in time. */
import type { Origin } from '$lib/domain/facts';
import type { MarkView } from '$lib/format/footnotes';
import type { Interval, MonthsIn, NeedStrip, RibbonStrip, Wordings } from './strip-types';
import type { HorizonTableView } from './table-types';
import type { UnplacedView } from './unplaced-types';

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
	/** Those that are shown, in the order of the picture. */
	readonly rows: readonly RowView[];
	/** Many programs by region; null where they are few enough to stand in one list. */
	readonly groups: readonly GroupView[] | null;
	/** Losses of several rows on one day, drawn as one line that ends in a plate. */
	readonly simultaneous: readonly SimultaneousView[];
	readonly total: TotalView | null;
	readonly unplaced: UnplacedView | null;
	/** What the totals leave out, and what closes a gap. */
	readonly notes: readonly string[];
	readonly readout: ReadoutView;
	/** Null where the picture is asked for: one of the two is sent. */
	readonly table: HorizonTableView | null;
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
	/** What is odd in it. */
	readonly marks: readonly MarkView[];
	readonly risk: RiskView;
	readonly accessibleName: string;
	readonly strip: RibbonStrip | NeedStrip;
	/** What the months say in words; `statementOf[month]` points into `statements`. */
	readonly statements: readonly string[];
	readonly statementOf: readonly number[];
}

/** A region's programs: folded to their total, or open with one page of their rows. */
export interface GroupView {
	/** Of its element, for links to it. */
	readonly id: string;
	readonly name: string;
	readonly nameLanguage: string | null;
	/** Opens the group, or folds it again. */
	readonly href: string;
	readonly open: boolean;
	/** "102 programs", "need ₸12m a month" */
	readonly facts: readonly string[];
	/** When money ends first. */
	readonly status: RowView['status'];
	/** What is odd in its programs while they are folded into it. */
	readonly marks: readonly MarkView[];
	/** Leads to those that lose money soon; null: none does. */
	readonly losing: { readonly text: string; readonly href: string } | null;
	/** Null while the group is open. */
	readonly total: GroupTotalView | null;
	/** Empty while the group is folded. */
	readonly rows: readonly RowView[];
	/** Null where all rows are on one page. */
	readonly pager: GroupPagerView | null;
}

export interface GroupTotalView extends Pick<TotalView, 'money' | 'absence' | 'accessibleName'> {
	/** What need and gap do not hold; null: nothing. */
	readonly leftOut: string | null;
	readonly statements: readonly string[];
	readonly statementOf: readonly number[];
}

export interface GroupPagerView {
	readonly range: string;
	readonly previous: GroupStepView;
	readonly next: GroupStepView;
}

interface GroupStepView {
	readonly label: string;
	/** Null at the end. */
	readonly href: string | null;
}

export interface RiskView {
	readonly strong: string;
	readonly light: string;
	readonly note: string;
	/** The strong text where no column head explains it: "Loss: total". */
	readonly alone: string;
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
