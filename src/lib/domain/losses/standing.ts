/** Whether a loss lies ahead, leaves its program unfunded, or is history (domain §5). */
import type { Day } from '../calendar';
import type { Run } from '../money-runs';
import type { Loss } from '../report';

/** A past loss is shown only while its program has had no committed money since its day. */
export function withStanding(
	losses: readonly Omit<Loss, 'standing'>[],
	committed: readonly Run[],
	asOf: Day
): Loss[] {
	return losses.map((loss) => {
		if (loss.day >= asOf) return { ...loss, standing: 'coming' };
		const fundedSince = committed.some((run) => run.period.from <= asOf && run.to > loss.day);
		return { ...loss, standing: fundedSince ? 'history' : 'unfunded' };
	});
}
