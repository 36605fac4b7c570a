/** How long a funder takes: as the records show it, and the last day to ask in time (domain §5). */
import { addDays, daysBetween, type Day } from './calendar';
import { asksAsOf, type Ask } from './asks';
import type { Facts, Funder } from './facts';
import { ascending } from './grouping';

/** Whole days, and of how many asks they are the median. */
export interface Measured {
	readonly days: number;
	readonly count: number;
}

export interface FunderTimes {
	/** From the application to the answer, be it yes or no; null: nothing recorded shows it. */
	readonly toDecision: Measured | null;
	/** From the application to the first tranche received. */
	readonly toMoney: Measured | null;
}

type Records = Pick<Facts, 'sources' | 'tranches'>;

/** Measured on what was known on the day. */
export function measuredTimes(funderId: number, facts: Records, asOf: Day): FunderTimes {
	const own = facts.sources.filter((source) => source.funderId === funderId);
	const asks = asksAsOf(own, asOf);
	return {
		toDecision: medianOf(asks.flatMap(daysToDecision)),
		toMoney: medianOf(asks.flatMap((ask) => daysToMoney(ask, facts, asOf)))
	};
}

export interface UsualTime {
	/** From an application to the first money. */
	readonly days: number;
	/** How many asks it was measured on; null where it was entered. */
	readonly measured: number | null;
}

/** The funder's usual time to first money: measured, else entered, else null. */
export function usualTime(funder: Funder, facts: Records, asOf: Day): UsualTime | null {
	const measured = measuredTimes(funder.id, facts, asOf).toMoney;
	if (measured) return { days: measured.days, measured: measured.count };
	const { toMoney } = funder.usualDays;
	return toMoney === null ? null : { days: toMoney, measured: null };
}

export interface LastSafeDay extends UsualTime {
	readonly funder: Funder;
	/** An application by this day brings its first money by the day of the loss. */
	readonly day: Day;
	/** It lies before the as-of day. */
	readonly passed: boolean;
}

/**
 * The last safe day to ask each funder of the money that ends; one whose time nobody knows has none.
 * Soonest first.
 */
export function lastSafeDays(
	loss: { readonly day: Day; readonly sourceIds: readonly number[] },
	facts: Records & Pick<Facts, 'funders'>,
	asOf: Day
): LastSafeDay[] {
	const ending = facts.sources.filter(({ id }) => loss.sourceIds.includes(id));
	const payers = new Set(ending.map(({ funderId }) => funderId));
	return facts.funders
		.filter(({ id }) => payers.has(id))
		.flatMap((funder) => {
			const usual = usualTime(funder, facts, asOf);
			if (usual === null) return [];
			const day = addDays(loss.day, -usual.days);
			return [{ ...usual, funder, day, passed: day < asOf }];
		})
		.sort(ascending(({ day }) => day));
}

/** The middle one; of two, their mean, rounded half up to whole days. */
export function medianOf(days: readonly number[]): Measured | null {
	const inOrder = [...days].sort((a, b) => a - b);
	const [lower, upper] = [
		inOrder[Math.floor((inOrder.length - 1) / 2)],
		inOrder[Math.floor(inOrder.length / 2)]
	];
	if (lower === undefined || upper === undefined) return null;
	return { days: Math.floor((lower + upper + 1) / 2), count: inOrder.length };
}

function daysToDecision({ askedOn, decidedOn }: Ask): number[] {
	if (askedOn === null || decidedOn === null || decidedOn < askedOn) return [];
	return [daysBetween(askedOn, decidedOn)];
}

function daysToMoney({ askedOn, source }: Ask, { tranches }: Records, asOf: Day): number[] {
	if (askedOn === null) return [];
	const first = tranches
		.filter(({ sourceId }) => sourceId === source.id)
		.flatMap(({ received }) => received?.on ?? [])
		.filter((day) => day >= askedOn && day <= asOf)
		.sort()[0];
	return first === undefined ? [] : [daysBetween(askedOn, first)];
}
