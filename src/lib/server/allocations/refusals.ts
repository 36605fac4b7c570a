/** What an allocation may not be, given its source and what else is allocated of it. */
import type { Amendment, Tranche } from '$lib/domain/agreement';
import { latestEnd, stagesOf } from '$lib/domain/amended';
import {
	allocatedAt,
	amendmentFault,
	amountAt,
	countsAt,
	type Given
} from '$lib/domain/amendment-faults';
import type { Day } from '$lib/domain/calendar';
import type { Allocation, Source } from '$lib/domain/facts';
import { money, type AnyMoney } from '$lib/domain/money';
import { isPlanned } from '$lib/domain/payments';
import { periodFault, type PeriodFault } from '$lib/domain/period';
import { span } from '$lib/domain/reading';

export type AllocationRefusal =
	| PeriodFault
	| { readonly fault: 'no-such-source' }
	| { readonly fault: 'outside-source-period' }
	| { readonly fault: 'other-currency'; readonly currency: string }
	| { readonly fault: 'over-rest'; readonly rest: AnyMoney }
	/** It fits only what an amendment adds, and begins before that takes effect. */
	| { readonly fault: 'before-increase'; readonly rest: AnyMoney; readonly day: Day }
	| { readonly fault: 'against-amendment'; readonly day: Day }
	/** An amendment tells what it becomes: it cannot go before that does. */
	| { readonly fault: 'named-by-amendment' }
	/** It is to fall on the source's tranches, and none of them is planned. */
	| { readonly fault: 'no-planned-tranche' };

/** No record has it: ids are counted from 1. */
const unrecorded = 0;

/** What the source's allocations, amendments and tranches say besides. */
export interface Beside {
	/** The source's allocations without this one. */
	readonly others: readonly Allocation[];
	readonly amendments: readonly Amendment[];
	readonly tranches: readonly Tranche[];
}

/** Null: nothing speaks against it. */
export function allocationRefusal(
	allocation: Given,
	source: Source,
	beside: Beside
): AllocationRefusal | null {
	const { others, amendments, tranches } = beside;
	const fault = periodFault(allocation.start, allocation.end);
	if (fault) return fault;
	const whole = { start: source.start, end: latestEnd(source, amendments) };
	if (leavesPeriod(allocation, whole)) return { fault: 'outside-source-period' };
	if (allocation.profile === 'tranches' && !tranches.some(isPlanned))
		return { fault: 'no-planned-tranche' };
	return (
		amountRefusal(allocation, source, beside) ??
		againstAmendment(source, [...others, allocation], beside)
	);
}

function againstAmendment(
	source: Source,
	all: readonly Given[],
	{ amendments, tranches }: Omit<Beside, 'others'>
): AllocationRefusal | null {
	const allocations = all.map(({ id, ...rest }) => ({ ...rest, id: id ?? unrecorded }));
	const found = amendmentFault({ source, allocations, amendments, tranches });
	return found && { fault: 'against-amendment', day: found.amendment.effectiveOn };
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

/** Each stage of the source's terms holds it that it runs in. */
function amountRefusal(
	allocation: Given,
	source: Source,
	{ others, amendments }: Beside
): AllocationRefusal | null {
	const agreed = source.amount;
	if (allocation.amount.state !== 'known' || agreed.state !== 'known') return null;
	const { currency } = agreed.value;
	if (allocation.amount.value.currency !== currency) return { fault: 'other-currency', currency };
	const stages = stagesOf(source, amendments, 'adopted');
	for (const [at, stage] of stages.entries()) {
		if (stage.agreed.state !== 'known' || !countsAt(allocation, source, stages[at + 1])) continue;
		const minor = stage.agreed.value - allocatedAt(others, source, stages, at);
		if (amountAt(allocation, stage) <= minor) continue;
		return overRest(money(currency, Math.max(0, minor)), stages[at + 1]?.since ?? null);
	}
	return null;
}

function overRest(rest: AnyMoney, day: Day | null): AllocationRefusal {
	return day === null ? { fault: 'over-rest', rest } : { fault: 'before-increase', rest, day };
}
