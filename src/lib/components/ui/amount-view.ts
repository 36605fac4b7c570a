/** An amount as it was understood while it is typed, in the reader's words. */
export interface AmountView {
	/** Null where it cannot be read, or not yet. */
	readonly echo: {
		readonly full: string;
		readonly words: string;
		/** In the other currency, with its rate and that rate's day, or why it is not told. */
		readonly other: string;
	} | null;
	/** Null where it can be read one way only. */
	readonly asked: {
		readonly question: string;
		readonly readings: readonly {
			readonly value: string;
			readonly text: string;
			readonly picked: boolean;
		}[];
	} | null;
	/** Why it cannot be used; null where it can, or where it only has to be asked about. */
	readonly message: string | null;
}
