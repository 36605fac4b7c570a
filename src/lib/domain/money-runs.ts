/** Where every allocation's money runs: from which day to which, how much. */
import type { Tranche } from './agreement';
import type { Stage } from './amended';
import { earlier, later, type Day } from './calendar';
import type { Allocation, Facts, Name } from './facts';
import { known, mapFigure, match, missing, undisclosed, type Figure } from './figure';
import { ascending, groupBy } from './grouping';
import { laidBy, layLegs, type LaidPart, type Leg } from './laying';
import type { AnyMoney } from './money';
import { isPlanned, patternUnder } from './payments';
import type { Pattern, Period } from './spread';
import { amountsAt, namesById } from './staged-amounts';
import type { Terms } from './terms';

/** One allocation's money while it runs; amendments change its terms, and it is one money still. */
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
	/** What is laid over which days; none where the amount is not told. */
	readonly parts: readonly LaidPart[];
	/** Sorts rows without ids: start, end, amount, name, then whatever tells two rows apart. */
	readonly order: string;
}

/**
 * The runs of all allocations whose source has an end or was terminated; any other source is not
 * placed in time. An allocation has more than one only where an amendment takes up again what had
 * ended.
 * Days equal to the source's follow the source through every reading and amendment.
 */
export function runsOf(facts: Facts, allTerms: readonly Terms[]): Run[] {
	const allocations = groupBy(facts.allocations, (allocation) => allocation.sourceId);
	const tranches = groupBy(facts.tranches.filter(isPlanned), (tranche) => tranche.sourceId);
	const nameOf = namesById(facts.programs);
	return allTerms
		.flatMap((terms) => {
			const { id } = terms.source;
			const given = { allocations: allocations.get(id) ?? [], planned: tranches.get(id) ?? [] };
			return runsOfSource(terms, given, nameOf);
		})
		.sort(ascending((run) => run.order));
}

/** What a source is split into, and its planned tranches. */
interface Given {
	readonly allocations: readonly Allocation[];
	readonly planned: readonly Tranche[];
}

function runsOfSource(
	terms: Terms,
	{ allocations, planned }: Given,
	nameOf: (programId: number) => string
): Run[] {
	const { stages, runsFrom, terminatedOn, source } = terms;
	if (runsFrom === null) return [];
	const amounts = stages.map((stage) => amountsAt(stage, allocations, nameOf));
	return allocations.flatMap((allocation) => {
		const from = startIn(allocation, source, runsFrom);
		const legs = stages.flatMap((stage, at) => {
			const pattern = patternAt(allocation, stage, terms, planned);
			return legOf(allocation, stage, amounts[at], terms, pattern);
		});
		const amount = statedAmount(allocation, terms, planned);
		const told = amount.state === 'known';
		const changes = legs.filter((leg, at) => isChange(leg, legs[at - 1]));
		const laid = told ? changes : changes.map(dayOnly);
		return layLegs(from, laid, terminatedOn).map((parts) => run(allocation, terms, parts, amount));
	});
}

/** A known amount whose start, planned end or tranches nobody stated cannot be laid on months. */
function statedAmount(
	allocation: Allocation,
	terms: Terms,
	planned: readonly Tranche[]
): Figure<AnyMoney> {
	const undated = allocation.profile === 'tranches' && planned.length === 0;
	const unlaid = terms.from === null || terms.to === null || undated;
	return match<AnyMoney, Figure<AnyMoney>>(allocation.amount, {
		known: (amount) => (unlaid ? missing('not-laid-in-time') : known(amount)),
		undisclosed: () => undisclosed,
		missing
	});
}

/** Nothing where the allocation's money is not yet a part of the source's. */
function legOf(
	allocation: Allocation,
	stage: Stage,
	amounts: ReadonlyMap<number, number> | undefined,
	terms: Terms,
	pattern: Pattern
): Leg[] {
	const told = allocation.amount.state === 'known';
	const minor = told ? amounts?.get(allocation.id) : 0;
	return minor === undefined
		? []
		: [{ since: stage.since, to: endIn(allocation, stage, terms), minor, pattern }];
}

function patternAt(
	{ profile }: Allocation,
	{ agreed, to }: Stage,
	{ runsFrom, terminatedOn }: Terms,
	planned: readonly Tranche[]
): Pattern {
	return patternUnder(profile, { agreed, from: runsFrom, to: to ?? terminatedOn }, planned);
}

function endIn({ end }: Allocation, stage: Stage, { stages, terminatedOn }: Terms): Day | null {
	const last = stage.to ?? (stages.length === 1 ? terminatedOn : null);
	return last === null || end === null || stage.ends.includes(end) ? last : earlier(end, last);
}

function isChange(leg: Leg, before: Leg | undefined): boolean {
	return before?.to !== leg.to || before.minor !== leg.minor;
}

/** Of an amount that is not told only the days matter: there is always something left to lay. */
function dayOnly(leg: Leg, at: number): Leg {
	return { ...leg, minor: at + 1 };
}

function startIn({ start }: Allocation, source: Terms['source'], runsFrom: Day): Day {
	const adopted = source.start.state === 'stated' ? source.start.adopted : null;
	return start === null || start === adopted ? runsFrom : later(start, runsFrom);
}

function run(
	allocation: Allocation,
	terms: Terms,
	parts: readonly [LaidPart, ...LaidPart[]],
	stated: Figure<AnyMoney>
): Run {
	const { programId } = allocation;
	const [first, last] = [parts[0], parts.at(-1) ?? parts[0]];
	const cutShort = last.through !== terms.terminatedOn && last.through < last.period.to;
	const before = laidBy(parts.slice(0, -1));
	const amount = mapFigure(stated, () => (cutShort ? laidBy(parts) : before + last.minor));
	const period = { from: first.period.from, to: cutShort ? last.through : last.period.to };
	const size = amount.state === 'known' ? String(amount.value).padStart(16, '0') : amount.state;
	const name = nameIn(terms.source);
	return {
		allocation,
		terms,
		programId,
		currency: currencyOf(allocation, terms),
		amount,
		period,
		to: last.through,
		parts: amount.state === 'known' ? parts : [],
		order: [period.from, last.through, size, name, ...whatTellsApart(allocation, terms)].join(
			'\u0000'
		)
	};
}

function whatTellsApart({ line, profile }: Allocation, { funder, source }: Terms): string[] {
	return [line ?? '', nameIn(funder), source.reference ?? '', source.kind, profile];
}

function nameIn({ name }: { readonly name: Name }): string {
	return name[name.first] ?? '';
}

/** The currency of an allocation; where its amount is not told, of its source; else tenge. */
function currencyOf(allocation: Allocation, terms: Terms): string {
	if (allocation.amount.state === 'known') return allocation.amount.value.currency;
	return terms.source.amount.state === 'known' ? terms.source.amount.value.currency : 'KZT';
}
