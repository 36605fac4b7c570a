/**
 * The cash gap of one source: what it is to pay for before its money comes (domain §4).
 * All sums are whole minor units of the agreement currency.
 */
import type { Spending } from '../agreement';
import { lastDayOf, monthOf, monthsFrom, type Day, type Month } from '../calendar';
import type { Allocation } from '../facts';
import { known, mapFigure, missing, undisclosed, type Figure } from '../figure';
import { groupBy } from '../grouping';
import { sharesLaid } from '../laying';
import type { Run } from '../money-runs';
import type { Terms } from '../terms';
import { expectedInflows, type Inflow } from './inflows';
import { paidEach, paidWhole, type CostStep } from './paying';
import { receivedThrough, stillToCome, type Paid } from './received';
import { spendingKnown, spentBefore } from './spent';

/** One source's money for each of its allocations from the as-of month on. */
export interface SourceCash {
	readonly parts: readonly PartCash[];
	/** What is still to come, the earliest first; none where nothing says when. */
	readonly inflows: readonly Inflow[];
}

export interface PartCash {
	readonly allocation: Allocation;
	/** Consecutive, to the last one in which money is due or expected. */
	readonly months: readonly CashMonth[];
}

export interface CashMonth {
	readonly month: Month;
	/** To be paid for by the month's end: the earlier months that received money has not paid for too. */
	readonly due: number;
	/** Not paid for by the month's end; missing where nothing says when the money for it comes. */
	readonly gap: Figure<number>;
}

export interface CashRecords {
	/** All of the source's, in their order. */
	readonly runs: readonly Run[];
	readonly paid: Paid;
	/** Of all of its allocations. */
	readonly spending: readonly Spending[];
}

/**
 * Payments pay for the shares month by month, the earliest first, those of one month in proportion.
 * Undisclosed where an allocation is; missing (`not-recorded`) where no payment was ever recorded,
 * and (`not-laid-in-time`) where an allocation cannot be laid on months.
 */
export function sourceCash(terms: Terms, records: CashRecords, asOf: Day): Figure<SourceCash> {
	const { runs, paid } = records;
	if (runs.some(({ amount }) => amount.state === 'undisclosed')) return undisclosed;
	if (runs.some(({ amount }) => amount.state === 'missing')) return missing('not-laid-in-time');
	return mapFigure(receivedThrough(paid, asOf), (received) => {
		const inflows = inflowsOf(terms, paid, asOf);
		const steps = stepsOf(records, inflows ?? [], asOf);
		const allocations = allocationsOf(runs);
		return {
			parts: partsOf(allocations, steps, { received, inflows, asOf }),
			inflows: inflows ?? []
		};
	});
}

/** The gaps of all its allocations together, month by month; missing where one of them is. */
export function gapsOf({ parts }: SourceCash): Pick<CashMonth, 'month' | 'gap'>[] {
	const months = groupBy(
		parts.flatMap((part) => part.months),
		({ month }) => month
	);
	return [...months].map(([month, own]) => ({
		month,
		gap: own.some(({ gap }) => gap.state !== 'known')
			? missing('not-laid-in-time')
			: known(sumOf(own.map(({ gap }) => ({ minor: gap.state === 'known' ? gap.value : 0 }))))
	}));
}

/** Null where something is still to come and nothing says when. */
function inflowsOf(terms: Terms, paid: Paid, asOf: Day): readonly Inflow[] | null {
	const toCome = stillToCome(terms.amount, paid, asOf);
	if (toCome.state === 'known' && toCome.value === 0) return [];
	const expected = expectedInflows(terms, paid, asOf);
	return expected.state === 'dated' ? expected.items : null;
}

interface Cash {
	readonly received: number;
	readonly inflows: readonly Inflow[] | null;
	readonly asOf: Day;
}

function partsOf(
	allocations: readonly Allocation[],
	steps: readonly CostStep[],
	{ received, inflows, asOf }: Cash
): PartCash[] {
	const now = monthOf(asOf);
	const before = paidWhole(
		steps.filter(({ month }) => month < now),
		received
	);
	const shown = steps.filter(({ month }) => month >= now);
	const ends = shown.map(({ month }) => {
		const through = steps.filter((step) => step.month <= month);
		const came = (inflows ?? []).filter(({ on }) => on <= lastDayOf(month));
		return { month, through, paid: paidEach(through, received + sumOf(came)) };
	});
	return allocations.map((allocation, at) => ({
		allocation,
		months: ends.map(({ month, through, paid }): CashMonth => {
			const cost = through.reduce((sum, { costs }) => sum + (costs[at] ?? 0), 0);
			const gap = cost - (paid[at] ?? 0);
			const told = gap === 0 || inflows !== null;
			return {
				month,
				due: cost - (before[at] ?? 0),
				gap: told ? known(gap) : missing('not-laid-in-time')
			};
		})
	}));
}

/** What was spent ahead of the shares is a cost of the as-of month, and of none after it. */
function stepsOf(
	{ runs, spending, paid }: CashRecords,
	inflows: readonly Inflow[],
	asOf: Day
): CostStep[] {
	const ofAllocation = groupBy(runs, ({ allocation }) => allocation.id);
	const shares = [...ofAllocation.values()].map(sharesByMonth);
	const laid = shares.flatMap((own) => [...own.keys()]);
	const dated = inflows.map(({ on }) => monthOf(on));
	const all = [monthOf(asOf), ...laid, ...dated].sort();
	const months = monthsFrom(all[0] ?? monthOf(asOf), all.at(-1) ?? monthOf(asOf));
	const known = spendingKnown({ opening: paid.opening, spending }, asOf);
	const opened = ofAllocation.size === 1 ? spentBefore(paid.opening) : 0;
	const costs = [...ofAllocation.keys()].map((id, at) => {
		const own = known.filter(({ allocationId }) => allocationId === id);
		return costsOf(months, shares[at] ?? new Map(), { spent: opened + sumOf(own), asOf });
	});
	return months.map((month, at) => ({ month, costs: costs.map((own) => own[at] ?? 0) }));
}

function costsOf(
	months: readonly Month[],
	shares: ReadonlyMap<Month, number>,
	{ spent, asOf }: { readonly spent: number; readonly asOf: Day }
): number[] {
	let [laid, cost] = [0, 0];
	return months.map((month) => {
		laid += shares.get(month) ?? 0;
		const before = cost;
		cost = month < monthOf(asOf) ? laid : Math.max(laid, spent, cost);
		return cost - before;
	});
}

function sharesByMonth(runs: readonly Run[]): Map<Month, number> {
	const months = new Map<Month, number>();
	for (const { month, minor } of runs.flatMap(({ parts }) => sharesLaid(parts)))
		months.set(month, (months.get(month) ?? 0) + minor);
	return months;
}

function allocationsOf(runs: readonly Run[]): Allocation[] {
	return [...groupBy(runs, ({ allocation }) => allocation.id).values()].map(
		([{ allocation }]) => allocation
	);
}

function sumOf(items: readonly { readonly minor: number }[]): number {
	return items.reduce((sum, { minor }) => sum + minor, 0);
}
