/** Where each allocation's money runs, under the question's reading: from which day to which, how much. */
import { earlier, later, type Day } from './calendar';
import type { Allocation, Facts, Name, Profile } from './facts';
import { known, match, missing, undisclosed, type Figure } from './figure';
import { ascending, byAll, groupBy } from './grouping';
import type { AnyMoney } from './money';
import { multiplyDivide } from './rounding';
import type { Period } from './spread';
import type { Terms } from './terms';

/** One allocation's money while it runs. */
export interface Run {
	readonly allocation: Allocation;
	readonly terms: Terms;
	readonly programId: number;
	readonly currency: string;
	/** Minor units of the agreement currency that lie on the period; unlaid where the start is unknown. */
	readonly amount: Figure<number>;
	/** The whole period the amount is laid over. */
	readonly period: Period;
	/** The last funded day: the period's end, or the day of termination. */
	readonly to: Day;
	readonly profile: Profile;
	/** Sorts rows without ids: start, end, amount, name, then whatever tells two rows apart. */
	readonly order: string;
}

/**
 * The runs of all allocations whose source has an end or was terminated; any other source is not
 * placed in time.
 * Days equal to the source's follow the source through every reading.
 */
export function runsOf(facts: Facts, allTerms: readonly Terms[]): Run[] {
	const allocations = groupBy(facts.allocations, (allocation) => allocation.sourceId);
	const names = new Map(facts.programs.map((program) => [program.id, nameIn(program)]));
	const nameOf = (programId: number) => names.get(programId) ?? '';
	return allTerms
		.flatMap((terms) => runsOfSource(terms, allocations.get(terms.source.id) ?? [], nameOf))
		.sort(ascending((run) => run.order));
}

function runsOfSource(
	terms: Terms,
	allocations: readonly Allocation[],
	nameOf: (programId: number) => string
): Run[] {
	const amounts = readAmounts(terms, allocations, nameOf);
	return allocations.flatMap((allocation) => {
		const period = periodOf(allocation, terms);
		if (!period) return [];
		const to = terms.terminatedOn === null ? period.to : earlier(period.to, terms.terminatedOn);
		if (to < period.from) return [];
		const stated = amounts.get(allocation.id) ?? allocation.amount;
		return [run(allocation, terms, period, to, laidAmount(stated, terms))];
	});
}

/** A known amount whose start or planned end nobody stated cannot be laid on months. */
function laidAmount(stated: Figure<AnyMoney>, terms: Terms): Figure<number> {
	return match<AnyMoney, Figure<number>>(stated, {
		known: ({ minor }) =>
			terms.from === null || terms.to === null ? missing('not-laid-in-time') : known(minor),
		undisclosed: () => undisclosed,
		missing
	});
}

function run(
	allocation: Allocation,
	terms: Terms,
	period: Period,
	to: Day,
	amount: Figure<number>
): Run {
	const currency = currencyOf(allocation, terms);
	const size = amount.state === 'known' ? String(amount.value).padStart(16, '0') : amount.state;
	const name = nameIn(terms.source);
	return {
		allocation,
		terms,
		programId: allocation.programId,
		currency,
		amount,
		period,
		to,
		profile: allocation.profile,
		order: [period.from, to, size, name, ...whatTellsApart(allocation, terms)].join('\u0000')
	};
}

function whatTellsApart({ line, profile }: Allocation, { funder, source }: Terms): string[] {
	return [line ?? '', nameIn(funder), source.reference ?? '', source.kind, profile];
}

function nameIn({ name }: { readonly name: Name }): string {
	return name[name.first] ?? '';
}

function periodOf(allocation: Allocation, terms: Terms): Period | null {
	const { source } = terms;
	const follows = (day: Day | null, stated: typeof source.start) =>
		day === null || (stated.state === 'stated' && stated.adopted === day);
	const from = follows(allocation.start, source.start) ? terms.runsFrom : allocation.start;
	const end = terms.to ?? terms.terminatedOn;
	const to = follows(allocation.end, source.end) ? end : allocation.end;
	if (from === null || to === null || end === null || terms.runsFrom === null) return null;
	const period = { from: later(from, terms.runsFrom), to: earlier(to, end) };
	return period.from <= period.to ? period : null;
}

/** The currency of an allocation; where its amount is not told, of its source; else tenge. */
function currencyOf(allocation: Allocation, terms: Terms): string {
	if (allocation.amount.state === 'known') return allocation.amount.value.currency;
	return terms.source.amount.state === 'known' ? terms.source.amount.value.currency : 'KZT';
}

/**
 * Allocated amounts under a reading whose source amount is lower than what was allocated: each cut in
 * proportion, so that together they are the read amount. A higher reading goes to the unallocated rest.
 */
function readAmounts(
	{ amount }: Terms,
	allocations: readonly Allocation[],
	nameOf: (programId: number) => string
): Map<number, Figure<AnyMoney>> {
	const sized = allocations
		.flatMap((allocation) =>
			allocation.amount.state === 'known' ? [{ allocation, money: allocation.amount.value }] : []
		)
		.sort(
			byAll(
				ascending(({ allocation }) => allocation.start ?? ''),
				ascending(({ allocation }) => allocation.end ?? ''),
				ascending(({ money }) => money.minor),
				ascending(({ allocation }) => allocation.line ?? ''),
				ascending(({ allocation }) => nameOf(allocation.programId))
			)
		);
	const allocated = sized.reduce((sum, { money }) => sum + money.minor, 0);
	if (amount.state !== 'known' || allocated <= amount.value) return new Map();
	const read = amount.value;
	let running = 0;
	return new Map(
		sized.map(({ allocation, money }) => {
			const before = multiplyDivide(running, read, allocated);
			running += money.minor;
			const minor = multiplyDivide(running, read, allocated) - before;
			return [allocation.id, known({ currency: money.currency, minor })];
		})
	);
}
