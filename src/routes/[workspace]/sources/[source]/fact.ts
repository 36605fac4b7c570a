/** One row of a source's facts: a term, what is known of it, and how it is known. */
import type { Language } from '$lib/domain/facts';
import type { MarkView } from '$lib/format/footnotes';
import type { Chip } from '../row-view';

export interface Fact {
	readonly term: string;
	readonly text: string;
	/** Of the text, where it is not the reader's. */
	readonly language: Language | null;
	/** Where the text leads, if anywhere. */
	readonly href: string | null;
	/** Of a figure: where the words stand that it is read from, and what to say of that link. */
	readonly claims: { readonly href: string; readonly hint: string } | null;
	/** Whether it leads out of the program's pages: to a stored file, or another site. */
	readonly outward: boolean;
	readonly strong: boolean;
	/** The figure cannot be right. */
	readonly alarming: boolean;
	/** An assumed rate is in it. */
	readonly assumed: boolean;
	readonly chip: Chip | null;
	readonly notes: readonly string[];
	/** What is odd in it. */
	readonly marks: readonly MarkView[];
}

export function fact(term: string, text: string, rest: Partial<Fact> = {}): Fact {
	return {
		term,
		text,
		language: null,
		href: null,
		claims: null,
		outward: false,
		strong: false,
		alarming: false,
		assumed: false,
		chip: null,
		notes: [],
		marks: [],
		...rest
	};
}
