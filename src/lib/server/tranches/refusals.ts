/** What a tranche may not be, given the source that it is a payment of. */
import type { Tranche } from '$lib/domain/agreement';
import type { Source } from '$lib/domain/facts';

export type TrancheRefusal =
	| { readonly fault: 'no-such-source' }
	/** A tranche is in the agreement currency, which an amount that is not told does not name. */
	| { readonly fault: 'no-currency' }
	/** Tenge is not exchanged into tenge. */
	| { readonly fault: 'rate-of-tenge' };

/** Null: nothing speaks against it. What differs from the agreement is a check, not a refusal. */
export function trancheRefusal(
	{ bankRate }: Pick<Tranche, 'bankRate'>,
	{ amount }: Pick<Source, 'amount'>
): TrancheRefusal | null {
	if (amount.state !== 'known') return { fault: 'no-currency' };
	return bankRate !== null && amount.value.currency === 'KZT' ? { fault: 'rate-of-tenge' } : null;
}
