/** What of a budget year got no further than a step, and whether that is a break (domain §6). */
import type { Day } from '../calendar';
import type { Tranche } from '../agreement';
import type { Terms } from '../terms';
import { yearOf } from './by-year';
import type { ChainStep, StepAmounts } from './chain';

export type BreakReason =
	/** Drafts and tenders whose year is not over, payments whose day has not come. */
	| 'not-due'
	/** A tender spent less than was planned: no break. */
	| 'saved'
	/** A document carries it into the next year. */
	| 'carried'
	/** Paid and in hand. */
	| 'unspent'
	/** Nobody recorded what became of it: neither a break nor none. */
	| 'not-recorded'
	/** The year is over and it went no further. */
	| 'lapsed'
	/** Its day has passed and it has not come. */
	| 'late'
	/** More than the step before. */
	| 'overrun';

export interface ChainBreak {
	/** The step that the money got to. */
	readonly after: ChainStep;
	readonly reason: BreakReason;
	/** Minor units, above zero. */
	readonly minor: number;
}

export interface YearOfChain {
	readonly year: number;
	readonly steps: StepAmounts;
	readonly saved: number;
	readonly links: readonly Terms[];
	readonly tranches: readonly Tranche[];
	readonly anySpending: boolean;
	readonly asOf: Day;
}

/** Reasons for which the chain is broken, and not only unfinished. */
export const broken: readonly BreakReason[] = ['lapsed', 'late', 'overrun'];

export function breaksOf(given: YearOfChain): ChainBreak[] {
	const { steps, saved } = given;
	return [
		...unfinished('announced', steps.announced - steps.planned, given),
		...afterPlan(given),
		...some('tendered', 'saved', saved),
		...unfinished('tendered', steps.tendered - steps.contracted - saved, given),
		...afterContract(given),
		...afterPayment(given)
	];
}

function some(after: ChainStep, reason: BreakReason, minor: number): ChainBreak[] {
	return minor > 0 ? [{ after, reason, minor }] : [];
}

function isOver({ year, asOf }: YearOfChain): boolean {
	return year < yearOf(asOf);
}

function unfinished(after: ChainStep, minor: number, given: YearOfChain): ChainBreak[] {
	return some(after, isOver(given) ? 'lapsed' : 'not-due', minor);
}

/** Lots without any promise recorded exceed nothing. */
function afterPlan(given: YearOfChain): ChainBreak[] {
	const { steps } = given;
	if (steps.planned === 0) return [];
	const rest = steps.planned - steps.tendered;
	const carried = Math.min(Math.max(0, rest), isOver(given) ? carriedOf(given) : 0);
	return [
		...some('planned', 'overrun', -rest),
		...some('planned', 'carried', carried),
		...unfinished('planned', rest - carried, given)
	];
}

function carriedOf({ links, year }: YearOfChain): number {
	return links
		.flatMap(({ source }) => source.details.years)
		.filter((given) => given.year === year && given.carriedBy !== null)
		.reduce((sum, { minor }) => sum + minor, 0);
}

function afterContract({ steps, tranches, year, asOf }: YearOfChain): ChainBreak[] {
	const rest = steps.contracted - steps.paid;
	if (tranches.length === 0) return some('contracted', 'not-recorded', rest);
	const late = tranches
		.filter(({ received }) => received === null || received.on > asOf)
		.flatMap(({ planned }) => planned ?? [])
		.filter(({ on }) => on < asOf && yearOf(on) === year)
		.reduce((sum, { minor }) => sum + minor, 0);
	const lateRest = Math.min(Math.max(0, rest), late);
	return [
		...some('contracted', 'late', lateRest),
		...some('contracted', 'not-due', rest - lateRest),
		...some('contracted', 'overrun', -rest)
	];
}

/** Where no payment is recorded, nothing can exceed what was paid. */
function afterPayment({ steps, tranches, anySpending }: YearOfChain): ChainBreak[] {
	if (tranches.length === 0) return [];
	const rest = steps.paid - steps.spent;
	if (!anySpending) return some('paid', 'not-recorded', rest);
	return [...some('paid', 'unspent', rest), ...some('paid', 'overrun', -rest)];
}
