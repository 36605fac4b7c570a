/** The horizon's twin: the same figures as a table. */
import type { MarkView } from '$lib/format/footnotes';
import type { GroupPagerView } from './view-types';

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
	/** What is odd in what the note says. */
	readonly marks: readonly MarkView[];
	readonly lines: readonly TableLine[];
	/** Whether a region's programs follow, where `href` opens or folds it; null: a program, or all. */
	readonly expanded: boolean | null;
	/** The way through a region's other programs; null where there are none. */
	readonly pager: GroupPagerView | null;
}

export interface TableLine {
	/** "Need", "Gap" …; empty where the words of the cells say it all. */
	readonly name: string;
	readonly cells: readonly TableCell[];
	/** Said in a lighter hand: money that does not count. */
	readonly quiet: boolean;
}

export interface TableCell {
	readonly text: string;
	/** How many months say the same. */
	readonly months: number;
	/** Something is missing here. */
	readonly short: boolean;
}
