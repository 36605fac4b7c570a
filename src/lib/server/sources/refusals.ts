/** What a funding source may not say, in the order in which a person is told. */
import type { Amendment, Tranche } from '$lib/domain/agreement';
import { latestEnd, stagesOf } from '$lib/domain/amended';
import { allocatedAt, amendmentFault, type Agreement } from '$lib/domain/amendment-faults';
import type { Day } from '$lib/domain/calendar';
import type { Allocation, FirmnessStep, Source } from '$lib/domain/facts';
import { departures, kindDeclarations, type SourceKind, type Step } from '$lib/domain/kinds';
import { money, type AnyMoney } from '$lib/domain/money';
import { statedPeriodFault, type PeriodFault } from '$lib/domain/period';
import { knownAmounts } from '$lib/domain/unallocated';
import { leavesPeriod } from '../allocations/refusals';
import type { LinkRefusal } from './link-refusals';

export type SourceRefusal =
	| PeriodFault
	| LinkRefusal
	/** A promise of money stands on some rung, from some day on. */
	| { readonly fault: 'no-step' }
	| { readonly fault: 'not-on-ladder'; readonly kind: SourceKind; readonly step: Step }
	| { readonly fault: 'below-allocated'; readonly allocated: AnyMoney }
	| { readonly fault: 'allocated-in-other-currency'; readonly currency: string }
	| { readonly fault: 'allocation-outside-period'; readonly allocationId: number }
	| { readonly fault: 'against-amendment'; readonly day: Day };

type Unrecorded = Omit<Source, 'id'>;

/** Why the source cannot be recorded so, given what is allocated and amended already; else null. */
export function sourceRefusal(
	source: Unrecorded,
	allocations: readonly Allocation[],
	amendments: readonly Amendment[] = [],
	tranches: readonly Tranche[] = []
): SourceRefusal | null {
	const whole = { ...source, end: latestEnd(source, amendments) };
	return (
		statedPeriodFault(source.start, source.end) ??
		stepRefusal(source) ??
		amountRefusal(source, allocations, amendments) ??
		periodRefusal(whole, allocations) ??
		againstAmendment({ source, allocations, amendments, tranches })
	);
}

function againstAmendment(agreement: Agreement): SourceRefusal | null {
	const found = amendmentFault(agreement);
	return found && { fault: 'against-amendment', day: found.amendment.effectiveOn };
}

function stepRefusal({ kind, steps }: Unrecorded): SourceRefusal | null {
	if (steps.length === 0) return { fault: 'no-step' };
	const allowed: readonly Step[] = [...kindDeclarations[kind].ladder, ...departures];
	const stray = steps.find(({ step }: FirmnessStep) => !allowed.includes(step));
	return stray ? { fault: 'not-on-ladder', kind, step: stray.step } : null;
}

/** What begins after an amendment takes effect need not fit what was agreed before. */
function amountRefusal(
	source: Unrecorded,
	allocations: readonly Allocation[],
	amendments: readonly Amendment[]
): SourceRefusal | null {
	if (source.amount.state !== 'known') return null;
	const { currency } = source.amount.value;
	const parts = knownAmounts(allocations);
	const stray = parts.find((part) => part.currency !== currency);
	if (stray) return { fault: 'allocated-in-other-currency', currency: stray.currency };
	const stages = stagesOf(source, amendments, 'adopted');
	const allocated = allocatedAt(allocations, source, stages, 0);
	if (allocated <= source.amount.value.minor) return null;
	return { fault: 'below-allocated', allocated: money(currency, allocated) };
}

function periodRefusal(
	source: Unrecorded,
	allocations: readonly Allocation[]
): SourceRefusal | null {
	const outside = allocations.find((allocation) => leavesPeriod(allocation, source));
	return outside ? { fault: 'allocation-outside-period', allocationId: outside.id } : null;
}
