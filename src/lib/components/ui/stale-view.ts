/** Two versions of one record, as the form shows them to whoever was slower. */
export interface StaleView {
	readonly title: string;
	readonly about: string;
	readonly columns: { readonly field: string; readonly theirs: string; readonly yours: string };
	/** Only what differs. */
	readonly fields: readonly StaleField[];
	/** Said in the place of the table where nothing differs. */
	readonly same: string;
	/** The button that saves what was typed over theirs. */
	readonly over: string;
	/** The link that leaves what was typed and opens theirs. */
	readonly take: { readonly text: string; readonly href: string };
}

export interface StaleField {
	readonly label: string;
	readonly theirs: string;
	readonly yours: string;
}
