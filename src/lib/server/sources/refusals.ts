/** What a funding source may not say, in the order in which a person is told. */
import type { Allocation, FirmnessStep, Source } from '$lib/domain/facts';
import { departures, kindDeclarations, type SourceKind, type Step } from '$lib/domain/kinds';
import { add, money, type AnyMoney } from '$lib/domain/money';
import { statedPeriodFault, type PeriodFault } from '$lib/domain/period';
import { knownAmounts, unallocatedRest } from '$lib/domain/unallocated';
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
	| { readonly fault: 'allocation-outside-period'; readonly allocationId: number };

type Unrecorded = Omit<Source, 'id'>;

/** Why the source cannot be recorded so, given what is allocated of it already; else null. */
export function sourceRefusal(
	source: Unrecorded,
	allocations: readonly Allocation[]
): SourceRefusal | null {
	return (
		statedPeriodFault(source.start, source.end) ??
		stepRefusal(source) ??
		amountRefusal(source, allocations) ??
		periodRefusal(source, allocations)
	);
}

function stepRefusal({ kind, steps }: Unrecorded): SourceRefusal | null {
	if (steps.length === 0) return { fault: 'no-step' };
	const allowed: readonly Step[] = [...kindDeclarations[kind].ladder, ...departures];
	const stray = steps.find(({ step }: FirmnessStep) => !allowed.includes(step));
	return stray ? { fault: 'not-on-ladder', kind, step: stray.step } : null;
}

function amountRefusal(
	source: Unrecorded,
	allocations: readonly Allocation[]
): SourceRefusal | null {
	if (source.amount.state !== 'known') return null;
	const { currency } = source.amount.value;
	const parts = knownAmounts(allocations);
	const stray = parts.find((part) => part.currency !== currency);
	if (stray) return { fault: 'allocated-in-other-currency', currency: stray.currency };
	const rest = unallocatedRest(source, allocations);
	if (rest.state !== 'known' || rest.value.minor >= 0) return null;
	return { fault: 'below-allocated', allocated: parts.reduce(add, money(currency, 0)) };
}

function periodRefusal(
	source: Unrecorded,
	allocations: readonly Allocation[]
): SourceRefusal | null {
	const outside = allocations.find((allocation) => leavesPeriod(allocation, source));
	return outside ? { fault: 'allocation-outside-period', allocationId: outside.id } : null;
}
