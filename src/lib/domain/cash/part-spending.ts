/** What was spent of each allocation of one source, as known on a day. */
import type { Spending } from '../agreement';
import { earlier, type Day, type Month } from '../calendar';
import type { Allocation } from '../facts';
import { mapFigure, missing, type Figure } from '../figure';
import { lastDay, type Terms } from '../terms';
import { burnRate, leftAtEnd, runsOutIn, type BurnRate } from './burn';
import { spendingKnown, spentBefore, spentThrough } from './spent';

/** All sums are minor units of the agreement currency. */
export interface PartSpending {
	readonly allocation: Allocation;
	readonly spent: Figure<number>;
	/** Of its amount; below zero where more was spent. Missing where earlier spending is not told apart. */
	readonly left: Figure<number>;
	readonly rate: BurnRate | null;
	/** Null where the rate, the rest or the last day is not told. */
	readonly ahead: Ahead | null;
}

export interface Ahead {
	readonly end: Day;
	/** What is left on that day at the rate; below zero where it runs out before. */
	readonly left: number;
	readonly runsOut: Month | null;
}

/**
 * What the records opened with belongs to the source's only allocation; with several, nobody can
 * tell which of them it was spent of.
 * @param allocations all of the source's, as its amendments leave them
 */
export function partsSpending(
	terms: Terms,
	allocations: readonly Allocation[],
	spending: readonly Spending[],
	asOf: Day
): PartSpending[] {
	const { opening } = terms.source.details;
	const alone = allocations.length === 1;
	const apart = alone || spentBefore(opening) === 0;
	return allocations.map((allocation) => {
		const own = spending.filter(({ allocationId }) => allocationId === allocation.id);
		const known = spendingKnown({ opening, spending: own }, asOf);
		const spent = spentThrough({ opening: alone ? opening : null, spending: known }, asOf);
		const left = apart ? leftOf(allocation, spent) : missing('not-recorded');
		const rate = burnRate(known, asOf);
		const end = lastSpendingDay(allocation, terms);
		return { allocation, spent, left, rate, ahead: aheadOf(left, { rate, end, known }) };
	});
}

function leftOf({ amount }: Allocation, spent: Figure<number>): Figure<number> {
	if (amount.state !== 'known') return amount;
	return mapFigure(spent, (minor) => amount.value.minor - minor);
}

/** Its own last day, or the source's: one that equals the source's moves with it. */
function lastSpendingDay({ end }: Allocation, terms: Terms): Day | null {
	const last = lastDay(terms);
	if (end === null || terms.stages.some(({ ends }) => ends.includes(end))) return last;
	return last === null ? end : earlier(end, last);
}

interface Known {
	readonly rate: BurnRate | null;
	readonly end: Day | null;
	readonly known: readonly Spending[];
}

function aheadOf(left: Figure<number>, { rate, end, known }: Known): Ahead | null {
	const lastRecorded = known
		.map(({ month }) => month)
		.toSorted()
		.at(-1);
	if (left.state !== 'known' || rate === null || end === null || !lastRecorded) return null;
	const told = { rate, lastRecorded };
	return {
		end,
		left: leftAtEnd(left.value, told, end),
		runsOut: runsOutIn(left.value, told, end)
	};
}
