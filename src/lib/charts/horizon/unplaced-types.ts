/** Money stated without a time or a program, on a money scale of its own. */
import type { Origin } from '$lib/domain/facts';
import type { MarkView } from '$lib/format/footnotes';

/** Money stated without a time or a program, on a money scale of its own. */
export interface UnplacedView {
	readonly title: string;
	readonly description: string;
	readonly accessibleName: string;
	/** The largest amount of the scale, in the unit of all amounts here. */
	readonly largest: number;
	readonly ticks: readonly { readonly amount: number; readonly text: string }[];
	readonly rows: readonly UnplacedRow[];
	/** How many sources have no row here; null: none. */
	readonly more: string | null;
	/** One for each origin. */
	readonly sums: readonly UnplacedSum[];
}

export interface UnplacedRow {
	readonly key: string;
	readonly name: string;
	readonly nameLanguage: string | null;
	readonly href: string | null;
	readonly note: string;
	/** Where the words stand that name its amount, and what to say of that link. */
	readonly claims: { readonly href: string; readonly hint: string };
	readonly origin: Origin;
	readonly texture: 'promised' | 'pipeline';
	/** Where the bar begins, so that the rows lie end to end. */
	readonly offset: number;
	/** Null: undisclosed. */
	readonly amount: number | null;
	readonly text: string;
	/** What another reading would make of it; null where nothing is open. */
	readonly other: { readonly amount: number; readonly text: string } | null;
	readonly verdict: VerdictView;
	/** What is odd in its amount or days. */
	readonly marks: readonly MarkView[];
}

export interface UnplacedSum {
	readonly key: string;
	readonly name: string;
	readonly note: string;
	readonly printed: number;
	readonly lowest: number;
	readonly highest: number;
	readonly printedText: string;
	readonly lowestText: string;
	readonly highestText: string;
	readonly verdict: VerdictView;
}

export interface VerdictView {
	readonly strong: string;
	readonly note: string;
	readonly odd: boolean;
}
