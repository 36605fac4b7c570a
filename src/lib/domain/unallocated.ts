/** What of a source has no program yet. */
import type { Allocation, Source } from './facts';
import { mapFigure, type Figure } from './figure';
import { subtract, type AnyMoney } from './money';

/**
 * A source's amount less its allocations, in the agreement currency's minor units; never below
 * zero in recorded facts. Where an allocation's own amount is undisclosed, the most it can be.
 */
export function unallocatedRest(
	source: Pick<Source, 'amount'>,
	allocations: readonly Pick<Allocation, 'amount'>[]
): Figure<AnyMoney> {
	return mapFigure(source.amount, (amount) =>
		knownAmounts(allocations)
			.filter((part) => part.currency === amount.currency)
			.reduce<AnyMoney>(subtract, amount)
	);
}

export function knownAmounts(allocations: readonly Pick<Allocation, 'amount'>[]): AnyMoney[] {
	return allocations.flatMap(({ amount }) => (amount.state === 'known' ? [amount.value] : []));
}
