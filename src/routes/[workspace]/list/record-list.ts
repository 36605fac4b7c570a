/** A list of plain records as its page draws it: a head, filters, rows of cells, totals, pages. */
import type { ColumnView, EmptyView, FilterView, PagerView } from '$lib/components/ui/list-views';
import type { Language, Origin } from '$lib/domain/facts';
import type { SiblingsView } from './siblings-view';

export interface LinkView {
	readonly text: string;
	readonly href: string;
}

/** Where it leads is no page of the program: a stored file, or another site. */
export interface OutwardLink extends LinkView {
	readonly rel: 'external';
}

export interface CellView {
	readonly text: string;
	/** Of the text, where it is not the reader's. */
	readonly language?: Language | null;
	/** Leads to the record. */
	readonly href?: string;
	readonly rel?: OutwardLink['rel'];
	/** Draws the mark of whose money it is. */
	readonly origin?: Origin;
	/** A word for an absence. */
	readonly absent?: boolean;
	/** An assumed rate is in it. */
	readonly assumed?: boolean;
	/** Smaller, below. */
	readonly notes?: readonly string[];
}

export interface TotalsView {
	readonly contracted: {
		readonly label: string;
		readonly leftOut: readonly string[];
		readonly amount: string;
		readonly known: boolean;
		readonly assumed: boolean;
	} | null;
	readonly others: readonly { readonly text: string; readonly assumed: boolean }[];
	readonly never: string;
}

export interface RecordListView {
	readonly title: string;
	/** In whole sentences. */
	readonly answer: readonly string[];
	/** The lists beside this one. */
	readonly siblings: SiblingsView;
	/** The form for a new record; null for who may not record. */
	readonly add: LinkView | null;
	/** What to look into, each with where. */
	readonly notices?: readonly { readonly text: string; readonly link: LinkView }[];
	readonly filters: FilterView;
	readonly table: {
		readonly caption: string;
		readonly columns: readonly ColumnView[];
		/** A cell for each column, in their order. */
		readonly rows: readonly { readonly id: number; readonly cells: readonly CellView[] }[];
	};
	/** Null where the records have no money of their own. */
	readonly totals: TotalsView | null;
	readonly pager: PagerView;
	readonly empty: EmptyView | null;
	readonly anyRecorded: boolean;
}
