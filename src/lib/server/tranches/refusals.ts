/** What a tranche may not be, given the source that it is a payment of. */
import type { Tranche } from '$lib/domain/agreement';
import { amendmentFault, type Agreement } from '$lib/domain/amendment-faults';
import type { Day } from '$lib/domain/calendar';
import type { Source } from '$lib/domain/facts';
import { isPlanned } from '$lib/domain/payments';

export type TrancheRefusal =
	| { readonly fault: 'no-such-source' }
	/** A tranche is in the agreement currency, which an amount that is not told does not name. */
	| { readonly fault: 'no-currency' }
	/** Tenge is not exchanged into tenge. */
	| { readonly fault: 'rate-of-tenge' }
	| LaidRefusal;

/** What money that is laid on the source's tranches forbids. */
export type LaidRefusal =
	/** No other tranche is planned for a day. */
	| { readonly fault: 'last-planned' }
	/** The days on which money lay are what an amendment goes on from. */
	| { readonly fault: 'against-amendment'; readonly day: Day };

/** @param agreement with the tranches as they would stand */
export function laidRefusal(agreement: Agreement): LaidRefusal | null {
	const { allocations, tranches } = agreement;
	if (!allocations.some(({ profile }) => profile === 'tranches')) return null;
	if (!tranches.some(isPlanned)) return { fault: 'last-planned' };
	const found = amendmentFault(agreement);
	return found && { fault: 'against-amendment', day: found.amendment.effectiveOn };
}

/** Null: nothing speaks against it. What differs from the agreement is a check, not a refusal. */
export function trancheRefusal(
	{ bankRate }: Pick<Tranche, 'bankRate'>,
	{ amount }: Pick<Source, 'amount'>
): TrancheRefusal | null {
	if (amount.state !== 'known') return { fault: 'no-currency' };
	return bankRate !== null && amount.value.currency === 'KZT' ? { fault: 'rate-of-tenge' } : null;
}
