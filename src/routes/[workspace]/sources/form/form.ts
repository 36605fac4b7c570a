import type { AmountView } from '$lib/components/ui/amount-view';
import type { Typed } from './typed';

/** What a part of a form shows: what was typed, and what is wrong with it, by field. */
export interface Shown {
	readonly typed: Typed;
	readonly errors: Readonly<Partial<Record<string, string>>>;
	/** By field, how amounts were understood when the form came back. */
	readonly amounts?: Readonly<Record<string, AmountView>> | undefined;
	/** What was worked out from what was typed, in words, where that was asked. */
	readonly reckoned?: Reckoned | null;
}

export interface Reckoned {
	readonly tariff: string | null;
	readonly vat: string | null;
}
