/** Whether a loss lies ahead, leaves its program unfunded, or is history (domain §5). */
import type { Day } from '../calendar';
import type { Run } from '../money-runs';
import type { Loss } from '../report';

/** A past loss stands only while its program has had no committed money since; null: history. */
export function standingOf(
	day: Day,
	committed: readonly Run[],
	asOf: Day
): Loss['standing'] | null {
	if (day >= asOf) return 'coming';
	const fundedSince = committed.some((run) => run.period.from <= asOf && run.to > day);
	return fundedSince ? null : 'unfunded';
}
