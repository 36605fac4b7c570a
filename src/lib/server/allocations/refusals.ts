/** What an allocation may not be, given its source and what else is allocated of it. */
import type { Allocation, Source } from '$lib/domain/facts';
import type { AnyMoney } from '$lib/domain/money';
import { periodFault, type PeriodFault } from '$lib/domain/period';
import { span } from '$lib/domain/reading';
import { unallocatedRest } from '$lib/domain/unallocated';

export type AllocationRefusal =
	| PeriodFault
	| { readonly fault: 'no-such-source' }
	| { readonly fault: 'outside-source-period' }
	| { readonly fault: 'other-currency'; readonly currency: string }
	| { readonly fault: 'over-rest'; readonly rest: AnyMoney };

type Unrecorded = Omit<Allocation, 'id'>;

/** `others` are the source's allocations without this one. Null: nothing speaks against it. */
export function allocationRefusal(
	allocation: Unrecorded,
	source: Source,
	others: readonly Allocation[]
): AllocationRefusal | null {
	const fault = periodFault(allocation.start, allocation.end);
	if (fault) return fault;
	if (leavesPeriod(allocation, source)) return { fault: 'outside-source-period' };
	return amountRefusal(allocation, source, others);
}

/** Whether a day of its own lies outside every reading of the source's period. */
export function leavesPeriod(
	{ start, end }: Pick<Allocation, 'start' | 'end'>,
	source: Pick<Source, 'start' | 'end'>
): boolean {
	const first = span(source.start)?.earliest ?? null;
	const last = span(source.end)?.latest ?? null;
	const days = [start, end].filter((day) => day !== null);
	return days.some((day) => (first !== null && day < first) || (last !== null && day > last));
}

function amountRefusal(
	{ amount }: Unrecorded,
	source: Source,
	others: readonly Allocation[]
): AllocationRefusal | null {
	const rest = unallocatedRest(source, others);
	if (amount.state !== 'known' || rest.state !== 'known') return null;
	const { currency } = rest.value;
	if (amount.value.currency !== currency) return { fault: 'other-currency', currency };
	return amount.value.minor > rest.value.minor ? { fault: 'over-rest', rest: rest.value } : null;
}
