/** The allocations of promises without the money that their lots already stand for. */
import type { Allocation } from '../facts';
import { known, match, missing, undisclosed, type Figure } from '../figure';
import { groupBy } from '../grouping';
import { money, type AnyMoney } from '../money';
import { multiplyDivide } from '../rounding';
import type { Terms } from '../terms';
import { partsOf, type PromiseLeft, type Promises } from './promise';

/**
 * A lot first reduces what its own program was promised, then what no program has, then the other
 * programs' parts, each in proportion.
 */
export function standingPromises(
	allocations: readonly Allocation[],
	terms: readonly Terms[],
	promises: Promises
): readonly Allocation[] {
	if (promises.size === 0) return allocations;
	const ofSource = groupBy(allocations, ({ sourceId }) => sourceId);
	const parts = partsOf(terms);
	const standing = new Map<number, Figure<AnyMoney>>();
	for (const [promiseId, promise] of promises) {
		const own = ofSource.get(promiseId) ?? [];
		const taken = (parts.get(promiseId) ?? []).flatMap(
			({ source }) => ofSource.get(source.id) ?? []
		);
		for (const [id, amount] of standingOf(own, taken, promise)) standing.set(id, amount);
	}
	return allocations.map((allocation) => ({
		...allocation,
		amount: standing.get(allocation.id) ?? allocation.amount
	}));
}

type Standing = readonly (readonly [number, Figure<AnyMoney>])[];

function standingOf(
	own: readonly Allocation[],
	taken: readonly Allocation[],
	promise: Figure<PromiseLeft>
): Standing {
	const all = (amount: Figure<AnyMoney>): Standing => own.map(({ id }) => [id, amount]);
	return match<PromiseLeft, Standing>(promise, {
		known: ({ left }) => withinLeft(lessOwnPrograms(own, taken), left),
		undisclosed: () => all(undisclosed),
		missing: (reason) => all(missing(reason))
	});
}

interface Sized {
	readonly id: number;
	readonly amount: AnyMoney;
}

/** Each program's promised money less the money of the lots that went to it. */
function lessOwnPrograms(own: readonly Allocation[], taken: readonly Allocation[]): Sized[] {
	const toTake = new Map<number, number>();
	for (const { programId, amount } of taken)
		if (amount.state === 'known')
			toTake.set(programId, (toTake.get(programId) ?? 0) + amount.value.minor);
	return own.flatMap(({ id, programId, amount }) => {
		if (amount.state !== 'known') return [];
		const take = Math.min(amount.value.minor, toTake.get(programId) ?? 0);
		toTake.set(programId, (toTake.get(programId) ?? 0) - take);
		return [{ id, amount: money(amount.value.currency, amount.value.minor - take) }];
	});
}

function withinLeft(sized: readonly Sized[], left: number): Standing {
	const whole = sized.reduce((sum, { amount }) => sum + amount.minor, 0);
	if (whole <= left) return sized.map(({ id, amount }) => [id, known(amount)]);
	let running = 0;
	return sized.map(({ id, amount }) => {
		const before = multiplyDivide(running, left, whole);
		running += amount.minor;
		const minor = multiplyDivide(running, left, whole) - before;
		return [id, known(money(amount.currency, minor))];
	});
}
