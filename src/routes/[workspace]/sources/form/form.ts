import type { AmountView } from '$lib/components/ui/amount-view';
import type { Typed } from './typed';

/** What a part of a form shows: what was typed, and what is wrong with it, by field. */
export interface Shown {
	readonly typed: Typed;
	readonly errors: Readonly<Partial<Record<string, string>>>;
	/** By field, how amounts were understood when the form came back. */
	readonly amounts?: Readonly<Record<string, AmountView>> | undefined;
}
