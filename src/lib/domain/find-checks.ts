/** The checks that fire on the facts in view (domain §7). */
import { daysBetween, type Month } from './calendar';
import type { Check } from './checks';
import type { Evaluation } from './evaluation';
import type { Facts } from './facts';
import { ascending, groupBy } from './grouping';
import { readings, span } from './reading';
import { freshDays } from './rates';
import type { LossesInReading, ProgramReport } from './report';
import type { Terms } from './terms';
import { impliedRateOf } from './unplaced';

/** Everything that fires, the gravest kinds first. */
export function findChecks(
	facts: Facts,
	evaluation: Evaluation,
	inReadings: readonly LossesInReading[],
	programs: readonly ProgramReport[]
): Check[] {
	const { terms } = evaluation;
	return [
		...missingRates(evaluation, programs),
		...terms.flatMap((each) => impliedRateCheck(each, evaluation) ?? []),
		...overlaps(facts, terms),
		...terms.flatMap((each) => outsideParent(each, facts) ?? []),
		...uncertainEnds(facts, terms, inReadings),
		...terms.flatMap((each) => signedLate(each) ?? []),
		...oldRates(evaluation)
	];
}

function impliedRateCheck(terms: Terms, { rates }: Evaluation): Check | null {
	const implied = impliedRateOf(terms, rates);
	if (!implied || implied.readings.length === 0) return null;
	return { code: 'implied-rate', severity: 'high', sourceId: terms.source.id, implied };
}

function overlaps(facts: Facts, terms: readonly Terms[]): Check[] {
	const inView = new Set(terms.map(({ source }) => source.id));
	const sourceOf = new Map(facts.claims.map((claim) => [claim.id, claim.sourceId]));
	return facts.overlaps.flatMap(({ claimIds: [a, b] }): Check[] => {
		const [first, second] = [sourceOf.get(a), sourceOf.get(b)];
		if (first === undefined || second === undefined) return [];
		if (!inView.has(first) || !inView.has(second)) return [];
		return [{ code: 'overlap', severity: 'medium', sourceIds: [first, second] }];
	});
}

function outsideParent({ source }: Terms, facts: Facts): Check | null {
	const plan = facts.plans.find(({ id }) => id === source.planId);
	if (!plan) return null;
	const early = source.start.state === 'stated' && source.start.adopted < plan.start;
	const late = source.end.state === 'stated' && source.end.adopted > plan.end;
	if (!early && !late) return null;
	return {
		code: 'period-outside-parent',
		severity: 'medium',
		sourceId: source.id,
		planId: plan.id
	};
}

/** One check for each kind of program whose losses fall on different days in different readings. */
function uncertainEnds(
	facts: Facts,
	terms: readonly Terms[],
	inReadings: readonly LossesInReading[]
): Check[] {
	const open = new Set(terms.filter(hasOpenEnd).map(({ source }) => source.id));
	const byKind = groupBy(facts.programs, (program) => program.kind);
	return [...byKind].flatMap(([kind, programs]): Check[] => {
		const moved = programs.filter(({ id }) => new Set(readings.map(dayIn(id))).size > 1);
		if (moved.length === 0) return [];
		const programIds = moved.map(({ id }) => id);
		const sourceIds = facts.allocations
			.filter(({ programId, sourceId }) => programIds.includes(programId) && open.has(sourceId))
			.map(({ sourceId }) => sourceId);
		const days = programIds.flatMap((programId) =>
			readings.map((reading) => ({ programId, reading, day: dayIn(programId)(reading) }))
		);
		return [
			{
				code: 'uncertain-end',
				severity: 'medium',
				kind,
				sourceIds: [...new Set(sourceIds)],
				programIds,
				days
			}
		];
	});

	function dayIn(programId: number) {
		return (reading: (typeof readings)[number]) =>
			inReadings
				.find((each) => each.reading === reading)
				?.losses.find((loss) => loss.programId === programId)?.day ?? null;
	}
}

function hasOpenEnd({ source }: Terms): boolean {
	const outer = span(source.end);
	return outer !== null && outer.earliest !== outer.latest;
}

function signedLate({ source }: Terms): Check | null {
	if (source.signedOn === null || source.start.state === 'unknown') return null;
	if (source.signedOn <= source.start.adopted) return null;
	return {
		code: 'dates',
		severity: 'low',
		sourceId: source.id,
		signed: source.signedOn,
		start: source.start.adopted
	};
}

/** The currencies whose money in view has no rate, with the months concerned. */
function missingRates(
	{ rates, table, question }: Evaluation,
	programs: readonly ProgramReport[]
): Check[] {
	const without = programs.flatMap(({ program, months }) =>
		months.flatMap(({ month }) =>
			table.at(program.id, month).cells.flatMap(({ currency }) =>
				[currency, question.lens]
					.filter((code) => code !== 'KZT' && currency !== question.lens)
					.filter((code) => rates.inMonth(code, month) === null)
					.map((code) => ({ currency: code, month }))
			)
		)
	);
	return [...groupBy(without, ({ currency }) => currency)]
		.sort(ascending(([currency]) => currency))
		.map(([currency, places]) => {
			const months: Month[] = places.map(({ month }) => month).sort();
			const [from, to] = [months[0] ?? question.from, months.at(-1) ?? question.to];
			return { code: 'rate-missing', severity: 'high', currency, from, to };
		});
}

function oldRates({ rates, question }: Evaluation): Check[] {
	const newest = rates.newest('USD');
	if (!newest) return [];
	const ageDays = daysBetween(newest.day, question.asOf);
	return ageDays > freshDays ? [{ code: 'rates-old', severity: 'low', newest, ageDays }] : [];
}
