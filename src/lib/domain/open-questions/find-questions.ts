/** What the open questions are worth: each total from end to end, and whose part is how large. */
import type { Facts, Source } from '../facts';
import { ascending, byAll, groupBy } from '../grouping';
import { hasOpenAmount, hasOpenDays, hasOpenReading } from '../open-readings';
import type { Report } from '../report';
import { claimsAsOf } from '../terms';
import { ConcernedFacts } from './concerned';
import type { OpenQuestion, OpenQuestions, SpreadPart } from './open-question';
import { placedParts } from './placed-parts';
import { spreadsOf } from './spreads';
import { statedParts, type StatedPart } from './stated-parts';

/** Sources whose reading is worked out by itself: those that bring most. */
export const mostWorkedOut = 60;

/** @param report the answer to the question that is looked at, from these facts */
export function findQuestions(facts: Facts, report: Report): OpenQuestions {
	const stated = statedParts(
		report.unplaced,
		claimsAsOf(facts, report.question.asOf),
		facts.overlaps
	);
	const placed = placedSources(report);
	const worked = placed.slice(0, mostWorkedOut);
	const concerned = worked.length > 0 ? new ConcernedFacts(facts) : null;
	const parts = new Map<number, SpreadPart[]>(
		worked.map((id) => [
			id,
			concerned === null ? [] : placedParts(id, concerned.of(id), report.question)
		])
	);
	const questions = [...sourceQuestions(stated, parts, report), ...overlapQuestions(stated)];
	return {
		spreads: spreadsOf(report),
		questions: questions.sort(largestFirst),
		further: placed.length - worked.length
	};
}

const largestFirst = byAll<OpenQuestion>(
	ascending(({ parts }) => -(parts[0]?.minor ?? 0)),
	ascending(({ sourceIds }) => sourceIds[0] ?? 0)
);

/** Sources of programs that have an open reading, by the money that they bring, the most first. */
function placedSources({ programs, sources }: Report): number[] {
	const brought = groupBy(
		programs.flatMap(({ presences }) => presences),
		({ sourceId }) => sourceId
	);
	return [...brought]
		.flatMap(([id, presences]) => {
			const source = sources.get(id);
			if (!source || !hasOpenReading(source)) return [];
			const amounts = presences.map(({ amount }) => (amount.state === 'known' ? amount.value : 0));
			return [{ id, minor: amounts.reduce((total, minor) => total + minor, 0) }];
		})
		.sort(ascending(({ minor }) => -minor))
		.map(({ id }) => id);
}

function sourceQuestions(
	stated: readonly StatedPart[],
	placed: ReadonlyMap<number, readonly SpreadPart[]>,
	{ sources }: Report
): OpenQuestion[] {
	const amounts = new Map(
		stated.flatMap(({ sourceIds: [id, ...others], part }) =>
			id === undefined || others.length > 0 ? [] : [[id, part] as const]
		)
	);
	return [...new Set([...amounts.keys(), ...placed.keys()])].flatMap((id): OpenQuestion[] => {
		const source = sources.get(id);
		if (!source) return [];
		const amount = amounts.get(id);
		const parts = [...(amount ? [amount] : []), ...(placed.get(id) ?? [])];
		return [
			{
				about: aboutOf(source, amount !== undefined),
				sourceIds: [id],
				parts: parts.sort(ascending(({ minor }) => -minor))
			}
		];
	});
}

function overlapQuestions(stated: readonly StatedPart[]): OpenQuestion[] {
	return stated
		.filter(({ sourceIds }) => sourceIds.length > 1)
		.map(({ sourceIds, part }) => ({ about: 'overlap', sourceIds, parts: [part] }));
}

function aboutOf(source: Source, statedOpen: boolean): OpenQuestion['about'] {
	const amount = statedOpen || hasOpenAmount(source);
	if (amount && hasOpenDays(source)) return 'both';
	return amount ? 'amount' : 'dates';
}
