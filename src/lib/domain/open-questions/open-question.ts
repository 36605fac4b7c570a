/** Totals over what is uncertain, and the questions that are open in them (domain §2). */
import type { Origin } from '../facts';

/** Money stated of one origin, or contracted or missing over the range. */
export type UncertainTotal = Origin | 'committed' | 'gap';

/** In minor units of the lens, over every open reading. */
export interface Spread {
	readonly total: UncertainTotal;
	readonly lowest: number;
	readonly adopted: number;
	readonly highest: number;
	/** An assumed rate is in it. */
	readonly assumed: boolean;
}

export interface SpreadPart {
	readonly total: UncertainTotal;
	/** By how much the total moves when only this question is answered otherwise; above 0. */
	readonly minor: number;
}

export interface OpenQuestion {
	/** What is open of one source, or whether the claims on several are the same money. */
	readonly about: 'amount' | 'dates' | 'both' | 'overlap';
	readonly sourceIds: readonly number[];
	/** The largest first; empty where it moves none of the totals. */
	readonly parts: readonly SpreadPart[];
}

export interface OpenQuestions {
	/** Only those that differ between readings. */
	readonly spreads: readonly Spread[];
	/** The one that moves a total most comes first. */
	readonly questions: readonly OpenQuestion[];
	/** Open questions beyond the largest sources, which were not worked out. */
	readonly further: number;
}
