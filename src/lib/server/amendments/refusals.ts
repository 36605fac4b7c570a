/** What an amendment may not be, given its source, what is allocated of it, and other amendments. */
import type { Amendment } from '$lib/domain/agreement';
import { latestEnd, stagesOf } from '$lib/domain/amended';
import {
	allocatedAt,
	amendmentFault,
	type Agreement,
	type AmendmentFault
} from '$lib/domain/amendment-faults';
import type { Day } from '$lib/domain/calendar';
import type { Source } from '$lib/domain/facts';
import { leavesPeriod } from '../allocations/refusals';

export type AmendmentRefusal =
	| { readonly fault: 'no-such-source' }
	| AmendmentFault
	/** It goes with its own source and not with the one that takes effect on the day. */
	| { readonly fault: 'against-amendment'; readonly day: Day }
	/** An allocation ends later than the source would. */
	| { readonly fault: 'allocation-outside'; readonly allocationId: number }
	/** More is allocated than was agreed before any amendment, in minor units. */
	| { readonly fault: 'over-amount'; readonly allocated: number; readonly amount: number };

type Recorded = Agreement & { readonly source: Source };

/** @param own null: what stands without the one that is deleted. Null answer: nothing speaks against it */
export function amendmentRefusal(
	recorded: Recorded,
	own: Amendment | null
): AmendmentRefusal | null {
	const { source, allocations, tranches } = recorded;
	const amendments = own === null ? recorded.amendments : [...recorded.amendments, own];
	const found = amendmentFault({ source, allocations, amendments, tranches });
	if (found)
		return found.amendment.id === own?.id
			? found.fault
			: { fault: 'against-amendment', day: found.amendment.effectiveOn };
	const whole = { start: source.start, end: latestEnd(source, amendments) };
	const outside = allocations.find((allocation) => leavesPeriod(allocation, whole));
	if (outside) return { fault: 'allocation-outside', allocationId: outside.id };
	return overFirst({ source, allocations, amendments, tranches });
}

function overFirst({ source, allocations, amendments }: Agreement): AmendmentRefusal | null {
	if (source.amount.state !== 'known') return null;
	const stages = stagesOf(source, amendments, 'adopted');
	const allocated = allocatedAt(allocations, source, stages, 0);
	const amount = source.amount.value.minor;
	return allocated > amount ? { fault: 'over-amount', allocated, amount } : null;
}
