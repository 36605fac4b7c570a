/** Totals that differ between readings, in plain strings. */
export interface SpreadsView {
	/** Of the table, and of the box it scrolls in. */
	readonly caption: string;
	readonly heads: {
		readonly total: string;
		readonly lowest: string;
		readonly adopted: string;
		readonly highest: string;
		readonly spread: string;
	};
	readonly rows: readonly SpreadRow[];
}

export interface SpreadRow {
	readonly total: string;
	/** Why the lowest is low, where claims that may be the same money are counted once in it. */
	readonly overlap: string | null;
	readonly lowest: string;
	readonly adopted: string;
	readonly highest: string;
	readonly spread: string;
}
