/** What the parts of a list are drawn from: its filters, heads, pages, and what an empty one says. */

export interface ChipView {
	readonly text: string;
	readonly href: string;
	/** Set: ink, and pressing it takes the filter off. */
	readonly active: boolean;
	/** What pressing an active chip does, for who cannot see the cross. */
	readonly remove: string;
}

/** A filter of several choices: one chip when set, a menu until then. */
export interface MenuView {
	readonly text: string;
	readonly active: ChipView | null;
	readonly choices: readonly ChipView[];
}

/** Name and value of each field that a form sends along to keep the rest of the address. */
export type Carried = readonly (readonly [string, string])[];

export interface FilterView {
	readonly label: string;
	readonly search: {
		readonly label: string;
		readonly hint: string;
		readonly submit: string;
		readonly value: string;
		readonly carried: Carried;
	};
	readonly menus: readonly MenuView[];
	readonly chips: readonly ChipView[];
}

export interface ColumnView {
	readonly text: string;
	readonly href: string;
	/** A column of figures stands to the right. */
	readonly figures: boolean;
	/** Null: the list is not sorted by it. */
	readonly sorted: 'ascending' | 'descending' | null;
}

interface StepView {
	readonly label: string;
	/** Null at the list's end. */
	readonly href: string | null;
}

export interface PagerView {
	readonly legend: string;
	readonly rows: {
		readonly label: string;
		readonly submit: string;
		readonly choices: readonly { readonly value: number; readonly current: boolean }[];
		readonly carried: Carried;
	};
	readonly range: string;
	readonly previous: StepView;
	readonly next: StepView;
}

export interface EmptyView {
	readonly title: string;
	readonly text: string;
	readonly links: readonly { readonly text: string; readonly href: string }[];
}
