/** The losses of a report as the page speaks of them: by day, near, later, already there. */
import { addMonths, lastDayOf, type Day } from '$lib/domain/calendar';
import { ascending, groupBy } from '$lib/domain/grouping';
import type { Loss, Report } from '$lib/domain/report';

/** How far ahead the headline looks. */
export const nearMonths = 6;

export interface LossDay {
	/** The last funded day. */
	readonly day: Day;
	readonly losses: readonly Loss[];
	readonly programIds: readonly number[];
	/** Each of its losses leaves nothing. */
	readonly total: boolean;
}

/** Losses by day, soonest first. */
export function byDay(losses: readonly Loss[]): LossDay[] {
	return [...groupBy(losses, ({ day }) => day)]
		.map(([day, onDay]) => lossDay(day, onDay))
		.sort(ascending(({ day }) => day));
}

/** Losses still ahead on the as-of day, as far as the months of the question reach. */
export function comingLosses(report: Report): Loss[] {
	const last = lastDayOf(report.question.to);
	return report.losses.filter(({ standing, day }) => standing === 'coming' && day <= last);
}

/** Losses within six months of the as-of day, whichever months are shown. */
export function nearLosses(report: Report): Loss[] {
	const last = addMonths(report.question.asOf, nearMonths);
	return report.losses.filter(({ standing, day }) => standing === 'coming' && day <= last);
}

/** Losses that have happened and left nothing committed on the as-of day. */
export function unfundedLosses(report: Report): Loss[] {
	return report.losses.filter(({ standing }) => standing === 'unfunded');
}

export function programsOf(losses: readonly Loss[]): number[] {
	return [...new Set(losses.map(({ programId }) => programId))];
}

/** The first loss of each program, of those that are not among `except`. */
export function firstOfEach(losses: readonly Loss[], except: readonly number[]): Loss[] {
	const first = new Map<number, Loss>();
	const excepted = new Set(except);
	for (const loss of losses) {
		const known = first.get(loss.programId);
		if (excepted.has(loss.programId) || (known && known.day <= loss.day)) continue;
		first.set(loss.programId, loss);
	}
	return [...first.values()];
}

function lossDay(day: Day, losses: readonly Loss[]): LossDay {
	return { day, losses, programIds: programsOf(losses), total: losses.every(({ total }) => total) };
}
