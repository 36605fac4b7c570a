/** What a source's amendments may not say, given its allocations. */
import type { Amendment, Tranche } from './agreement';
import { amendmentsKnown, stagesOf, type Stage } from './amended';
import { addDays, earlier, later, type Day } from './calendar';
import type { Allocation, Source } from './facts';
import { layLegs, laidBy } from './laying';
import { patternUnder } from './payments';
import { periodFault, type PeriodFault } from './period';

export type AmendmentFault =
	/** Neither its end nor its sum is new. */
	| { readonly fault: 'nothing-changes' }
	| { readonly fault: 'same-day'; readonly day: Day }
	| { readonly fault: 'before-start'; readonly start: Day }
	/** It may take effect on the day after the end at the latest. */
	| { readonly fault: 'after-end'; readonly end: Day }
	| { readonly fault: 'after-termination'; readonly day: Day }
	| { readonly fault: 'end-before-effective'; readonly effectiveOn: Day }
	| { readonly fault: 'too-long'; readonly period: PeriodFault }
	| { readonly fault: 'amount-not-told' }
	| { readonly fault: 'share-not-told'; readonly allocationId: number }
	/** Minor units of the agreement currency. */
	| { readonly fault: 'below-laid'; readonly allocationId: number; readonly laid: number }
	/** None of its days lies on or after the effective day. */
	| { readonly fault: 'share-over'; readonly allocationId: number }
	| { readonly fault: 'share-after-end'; readonly allocationId: number; readonly end: Day }
	| { readonly fault: 'over-amount'; readonly allocated: number; readonly amount: number };

export interface FaultOf {
	readonly amendment: Amendment;
	readonly fault: AmendmentFault;
}

/** A source as first agreed, with what is allocated of it. */
export interface Agreement {
	readonly source: Omit<Source, 'id'>;
	readonly allocations: readonly Allocation[];
	readonly amendments: readonly Amendment[];
	readonly tranches: readonly Tranche[];
}

/** The first amendment that cannot stand beside the others, whichever day one looks from; else null. */
export function amendmentFault({ amendments, ...agreement }: Agreement): FaultOf | null {
	const signings = [...new Set(amendments.map(({ signedOn }) => signedOn))].sort();
	const last = signings.at(-1);
	for (const day of signings) {
		const known = amendmentsKnown(amendments, day);
		const stages = stagesOf(agreement.source, known, 'adopted');
		for (const [at, amendment] of known.entries()) {
			const place = { ...agreement, stages, at: at + 1, whole: day === last };
			const fault = daysFault(amendment, place, known) ?? sharesFault(amendment, place);
			if (fault) return { amendment, fault };
		}
	}
	return null;
}

interface Place extends Omit<Agreement, 'amendments'> {
	readonly stages: readonly Stage[];
	/** The amendment's own stage. */
	readonly at: number;
	/** All amendments are known. */
	readonly whole: boolean;
}

function daysFault(
	{ effectiveOn, newEnd, newAmount, ...own }: Amendment,
	{ source, stages, at }: Place,
	known: readonly Amendment[]
): AmendmentFault | null {
	const start = source.start.state === 'stated' ? source.start.adopted : null;
	const end = stages[at - 1]?.to ?? null;
	const stop = source.steps.find(({ step }) => step === 'terminated')?.effective ?? null;
	if (newEnd === null && newAmount === null) return { fault: 'nothing-changes' };
	if (known.some((each) => each.id !== own.id && each.effectiveOn === effectiveOn))
		return { fault: 'same-day', day: effectiveOn };
	if (start !== null && effectiveOn < start) return { fault: 'before-start', start };
	if (end !== null && effectiveOn > addDays(end, 1)) return { fault: 'after-end', end };
	if (stop !== null && effectiveOn > stop) return { fault: 'after-termination', day: stop };
	if (newEnd !== null && newEnd < effectiveOn)
		return { fault: 'end-before-effective', effectiveOn };
	if (newAmount !== null && source.amount.state !== 'known') return { fault: 'amount-not-told' };
	const period = periodFault(start, newEnd);
	return period && { fault: 'too-long', period };
}

function sharesFault(amendment: Amendment, place: Place): AmendmentFault | null {
	for (const allocation of place.allocations) {
		const fault = shareFault(amendment, allocation, place);
		if (fault) return fault;
	}
	return sumFault(place);
}

function shareFault(
	{ effectiveOn, shares }: Amendment,
	allocation: Allocation,
	{ source, tranches, stages, at, whole }: Place
): AmendmentFault | null {
	const allocationId = allocation.id;
	const named = shares.find((share) => share.allocationId === allocationId);
	const own = stages[at];
	if (named && allocation.amount.state !== 'known')
		return { fault: 'share-not-told', allocationId };
	if (!own || allocation.amount.state !== 'known') return null;
	const minor = amountAt(allocation, own);
	const end = endAt(allocation, own);
	const first = allocation.start ?? startOf(source);
	if (whole && end !== null && first !== null && first > end && minor > 0)
		return { fault: 'share-after-end', allocationId, end };
	if (!named) return null;
	const before = { source, tranches, stages: stages.slice(0, at) };
	const laid = laidBefore(allocation, effectiveOn, before);
	if (minor < laid) return { fault: 'below-laid', allocationId, laid };
	const over = end !== null && end < effectiveOn;
	return over && minor !== laid ? { fault: 'share-over', allocationId } : null;
}

/** Each stage holds what begins before the next one; the last holds all. */
function sumFault({ source, allocations, stages, at, whole }: Place): AmendmentFault | null {
	const own = stages[at];
	if (!whole || own?.agreed.state !== 'known') return null;
	const allocated = allocatedAt(allocations, source, stages, at);
	const amount = own.agreed.value;
	return allocated > amount ? { fault: 'over-amount', allocated, amount } : null;
}

/** An allocation, recorded already or about to be. */
export type Given = Omit<Allocation, 'id'> & { readonly id: number | null };

/** What is given by a stage of all that begins before the next takes effect, in minor units. */
export function allocatedAt(
	allocations: readonly Given[],
	source: Pick<Source, 'start'>,
	stages: readonly Stage[],
	at: number
): number {
	const [own, next] = [stages[at], stages[at + 1]];
	return allocations
		.filter((allocation) => countsAt(allocation, source, next))
		.reduce((sum, allocation) => sum + (own ? amountAt(allocation, own) : 0), 0);
}

/** Whether an allocation begins before the next stage, so that the one before it has to hold it. */
export function countsAt(
	{ start }: Pick<Given, 'start'>,
	source: Pick<Source, 'start'>,
	next: Stage | undefined
): boolean {
	const first = start ?? startOf(source);
	return !next?.since || first === null || first < next.since;
}

interface Before {
	readonly source: Pick<Source, 'start'>;
	readonly stages: readonly Stage[];
	readonly tranches: readonly Tranche[];
}

/**
 * What is laid of an allocation before a day, in minor units.
 * @param stages those that hold before the day
 */
export function laidBefore(
	allocation: Allocation,
	day: Day,
	{ source, stages, tranches }: Before
): number {
	const start = startOf(source);
	const first = allocation.start ?? start;
	if (first === null || start === null) return 0;
	const legs = stages.map((stage) => ({
		since: stage.since,
		to: endAt(allocation, stage),
		minor: amountAt(allocation, stage),
		pattern: patternUnder(
			allocation.profile,
			{ agreed: stage.agreed, from: start, to: stage.to },
			tranches
		)
	}));
	return layLegs(later(first, start), legs, addDays(day, -1)).reduce(
		(sum, parts) => sum + laidBy(parts),
		0
	);
}

/** Minor units that an allocation has at a stage; 0 where nobody tells them. */
export function amountAt({ id, amount }: Pick<Given, 'id' | 'amount'>, { shares }: Stage): number {
	const changed = id === null ? undefined : shares.get(id);
	return amount.state === 'known' ? (changed ?? amount.value.minor) : 0;
}

function endAt({ end }: Allocation, { to, ends }: Stage): Day | null {
	return end === null || to === null || ends.includes(end) ? to : earlier(end, to);
}

function startOf({ start }: Pick<Source, 'start'>): Day | null {
	return start.state === 'stated' ? start.adopted : null;
}
