/** What one source's open reading does to contracted and missing money, all else as adopted. */
import { evaluate } from '../evaluation';
import type { Facts, Question } from '../facts';
import { settled } from '../open-readings';
import { readings } from '../reading';
import type { SpreadPart } from './open-question';
import { rangeTotals } from './range-totals';

/**
 * The moves of the totals between the three readings of the source.
 * @param concerned the facts that its reading can change
 */
export function placedParts(sourceId: number, concerned: Facts, question: Question): SpreadPart[] {
	const sources = concerned.sources.map((each) => (each.id === sourceId ? each : settled(each)));
	const read = readings.map((reading) =>
		rangeTotals(evaluate({ ...concerned, sources }, { ...question, reading }))
	);
	return (['gap', 'committed'] as const)
		.map((total) => ({ total, minor: distance(read.map((totals) => totals[total].minor)) }))
		.filter(({ minor }) => minor > 0);
}

function distance(values: readonly number[]): number {
	return Math.max(...values) - Math.min(...values);
}
