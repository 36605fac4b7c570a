/** Which months an allocation's money can have been spent in: its own, and the closing time after. */
import type { Amendment } from '$lib/domain/agreement';
import { later, monthOf, type Day, type Month } from '$lib/domain/calendar';
import type { Allocation, Source } from '$lib/domain/facts';
import { span } from '$lib/domain/reading';

/** The first and last month; null where that side is not told. */
export interface SpendingMonths {
	readonly first: Month | null;
	readonly last: Month | null;
}

/** Every reading of the source's days and every extension counts: a fact is not refused for a doubt. */
export function spendingMonths(
	allocation: Pick<Allocation, 'start' | 'end'>,
	source: Source,
	amendments: readonly Amendment[]
): SpendingMonths {
	const start = allocation.start ?? span(source.start)?.earliest ?? null;
	const stated = span(source.end)?.latest ?? null;
	const follows = allocation.end === null || allocation.end === stated;
	const extensions = follows ? amendments.flatMap(({ newEnd }) => newEnd ?? []) : [];
	const end = latest([allocation.end ?? stated, ...extensions]);
	const last = end === null ? null : latest([end, source.details.closesOn]);
	return {
		first: start === null ? null : monthOf(start),
		last: last === null ? null : monthOf(last)
	};
}

export function isOutside(month: Month, { first, last }: SpendingMonths): boolean {
	return (first !== null && month < first) || (last !== null && month > last);
}

function latest(days: readonly (Day | null)[]): Day | null {
	return days.reduce<Day | null>(
		(last, day) => (last === null || day === null ? (last ?? day) : later(last, day)),
		null
	);
}
