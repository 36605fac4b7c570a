/** The horizon's twin: the same figures as a table. */

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
