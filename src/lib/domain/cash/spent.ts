/**
 * What has been spent of a source, as known on a day, and what is left of what it received.
 * All sums are whole minor units of the agreement currency.
 */
import type { Details, Spending } from '../agreement';
import { monthOf, type Day } from '../calendar';
import { known, mapFigure, missing, type Figure } from '../figure';

/** What is needed to tell what was spent: of one source, or of one of its allocations. */
export interface SpentOf {
	readonly opening: Details['opening'];
	/** Its own, in any order. */
	readonly spending: readonly Spending[];
}

/**
 * Spent before the records open, and month by month from then through the day's month. Missing
 * where nothing was ever recorded, and before the records open.
 */
export function spentThrough({ opening, spending }: SpentOf, asOf: Day): Figure<number> {
	if (opening !== null && asOf < opening.on) return missing('not-recorded');
	const months = spendingKnown({ opening, spending }, asOf);
	if (opening === null && months.length === 0) return missing('not-recorded');
	return known(spentBefore(opening) + months.reduce((sum, { minor }) => sum + minor, 0));
}

/** The months that count on the day: none that is yet to come, none from before the records open. */
export function spendingKnown({ opening, spending }: SpentOf, asOf: Day): Spending[] {
	const first = opening === null ? '' : monthOf(opening.on);
	return spending.filter(({ month }) => month >= first && month <= monthOf(asOf));
}

/** Received and not left on the day that the records open. */
export function spentBefore(opening: Details['opening']): number {
	return opening === null ? 0 : opening.paidSoFar - opening.balance;
}

/**
 * Received less spent; below zero where more was spent than came, as with money that is paid
 * afterwards. Not told where either is not.
 */
export function unspentBalance(received: Figure<number>, spent: Figure<number>): Figure<number> {
	if (received.state !== 'known') return received;
	return mapFigure(spent, (minor) => received.value - minor);
}
