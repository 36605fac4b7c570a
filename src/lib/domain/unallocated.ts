/** What of a source has no program yet. */
import type { Allocation, Source } from './facts';
import { mapFigure, type Figure } from './figure';
import { money, subtract, type AnyMoney, type Money } from './money';
import { multiplyDivide } from './rounding';

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

/**
 * A part of an amount, in minor units rounded half away from zero.
 * @param basisPoints from 0 to 10,000
 */
export function partOf<C extends string>(amount: Money<C>, basisPoints: number): Money<C> {
	return money(amount.currency, multiplyDivide(amount.minor, basisPoints, wholeInBasisPoints));
}

const wholeInBasisPoints = 10_000;
