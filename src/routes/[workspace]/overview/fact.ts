import type { MarkView } from '$lib/format/footnotes';

/** One of the facts under the headline. */
export interface Fact {
	readonly label: string;
	readonly value: string;
	/** Smaller, beside the value. */
	readonly beside: string | null;
	/** The full figure of a rounded one. */
	readonly exactly: string | null;
	readonly assumed: boolean;
	readonly details: readonly string[];
	/** What is odd in the value. */
	readonly marks: readonly MarkView[];
}

/** A fact that is one value and what there is to say of it. */
export function fact(label: string, value: string, details: readonly string[]): Fact {
	return { label, value, beside: null, exactly: null, assumed: false, details, marks: [] };
}
