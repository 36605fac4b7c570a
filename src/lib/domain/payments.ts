/** The days that an allocation laid on its source's tranches falls on (decision 0024). */
import type { Tranche } from './agreement';
import { earlier, later, type Day } from './calendar';
import type { Profile } from './facts';
import type { Figure } from './figure';
import { ascending, byAll } from './grouping';
import type { Pattern, Payment, Period } from './spread';

/** Nothing says when money laid on tranches falls, where none of them is planned. */
export function isPlanned({ planned }: Pick<Tranche, 'planned'>): boolean {
	return planned !== null;
}

interface Terms {
	/** Minor units of the agreement currency. */
	readonly agreed: Figure<number>;
	readonly from: Day | null;
	readonly to: Day | null;
}

/** How an allocation of a source falls on time, under the source's terms. */
export function patternUnder(
	profile: Profile,
	terms: Terms,
	tranches: readonly Pick<Tranche, 'planned'>[]
): Pattern {
	return profile === 'tranches' ? paymentsUnder(terms, tranches) : profile;
}

/**
 * The planned tranches of a source by day. They count up to the sum agreed: what goes beyond it came
 * with a later increase. One before the source's first day is in hand on that day; one after its
 * last pays for what is over, and counts on that.
 */
function paymentsUnder(
	{ agreed, from, to }: Terms,
	tranches: readonly Pick<Tranche, 'planned'>[]
): Payment[] {
	const most = agreed.state === 'known' ? agreed.value : Infinity;
	let running = 0;
	return tranches
		.flatMap(({ planned }) => planned ?? [])
		.sort(inOrder)
		.flatMap(({ on, minor }) => {
			const counted = Math.min(minor, most - running);
			running += counted;
			return counted > 0 ? [{ on: within(on, from, to), minor: counted }] : [];
		});
}

const inOrder = byAll<Payment>(
	ascending(({ on }) => on),
	ascending(({ minor }) => minor)
);

function within(day: Day, from: Day | null, to: Day | null): Day {
	const begun = from === null ? day : later(day, from);
	return to === null ? begun : earlier(begun, to);
}

/**
 * Those of a period; between two payments it lives on the one before, in hand on its first day. Where
 * none came before, all falls on its last.
 */
export function paymentsWithin({ from, to }: Period, payments: readonly Payment[]): Payment[] {
	const own = payments.filter(({ on }) => on >= from && on <= to);
	if (own.length > 0) return own;
	return [{ on: payments.some(({ on }) => on < from) ? from : to, minor: 1 }];
}
