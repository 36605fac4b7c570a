/**
 * What of a source has been paid and what is still to come, as known on a day.
 * All sums are whole minor units of the agreement currency.
 */
import type { Details, Tranche } from '../agreement';
import type { Day } from '../calendar';
import { known, mapFigure, missing, type Figure } from '../figure';
import { ascending, byAll } from '../grouping';

/** Late: its planned day is past. Met: its report was sent, or its act accepted. */
export type TrancheStanding = 'received' | 'late' | 'met' | 'awaited';

export type PlannedTranche = Tranche & { readonly planned: NonNullable<Tranche['planned']> };
export type ReceivedTranche = Tranche & { readonly received: NonNullable<Tranche['received']> };

/** What of one source is needed to tell its cash. */
export interface Paid {
	readonly opening: Details['opening'];
	/** The source's own, in any order. */
	readonly tranches: readonly Tranche[];
}

/** Those known on the day: planned, or received by then. A receipt ahead of the day is no fact yet. */
export function tranchesKnown(tranches: readonly Tranche[], asOf: Day): Tranche[] {
	return tranches.filter((tranche) => tranche.planned !== null || isReceived(tranche, asOf));
}

/**
 * Received through the day: what the records opened with, and the tranches from that day on.
 * Missing where no payment was ever recorded, planned or made, and before the records open.
 */
export function receivedThrough({ opening, tranches }: Paid, asOf: Day): Figure<number> {
	if (opening !== null && asOf < opening.on) return missing('not-recorded');
	if (opening === null && tranchesKnown(tranches, asOf).length === 0)
		return missing('not-recorded');
	const since = tranches
		.filter((tranche) => isReceived(tranche, asOf))
		.filter(({ received }) => opening === null || received.on >= opening.on);
	const sum = since.reduce((total, { received }) => total + received.minor, 0);
	return known((opening?.paidSoFar ?? 0) + sum);
}

/** Planned and not received by the day; the next one first. */
export function outstanding(tranches: readonly Tranche[], asOf: Day): PlannedTranche[] {
	return tranches
		.filter((tranche) => !isReceived(tranche, asOf))
		.filter((tranche) => isPlanned(tranche))
		.toSorted(byPlannedDay);
}

/**
 * Still to come after the day: the tranches outstanding or, none being planned, what is agreed less
 * what was received (never below 0). Undisclosed and missing where the amount is, and missing where
 * no payment was recorded to take off.
 * @param agreed the amount as of the day
 */
export function stillToCome(agreed: Figure<number>, paid: Paid, asOf: Day): Figure<number> {
	const ahead = outstanding(paid.tranches, asOf);
	if (ahead.length > 0) return known(ahead.reduce((sum, { planned }) => sum + planned.minor, 0));
	const received = receivedThrough(paid, asOf);
	if (agreed.state !== 'known') return agreed;
	return mapFigure(received, (minor) => Math.max(0, agreed.value - minor));
}

export function standingOf(tranche: Tranche, asOf: Day): TrancheStanding {
	if (isReceived(tranche, asOf)) return 'received';
	if (tranche.planned !== null && tranche.planned.on < asOf) return 'late';
	return tranche.conditionMetOn !== null && tranche.conditionMetOn <= asOf ? 'met' : 'awaited';
}

export function isReceived(tranche: Tranche, asOf: Day): tranche is ReceivedTranche {
	return tranche.received !== null && tranche.received.on <= asOf;
}

function isPlanned(tranche: Tranche): tranche is PlannedTranche {
	return tranche.planned !== null;
}

const byPlannedDay = byAll<PlannedTranche>(
	ascending(({ planned }) => planned.on),
	ascending(({ planned }) => planned.minor),
	ascending(({ id }) => id)
);
