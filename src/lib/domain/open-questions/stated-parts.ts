/** What each open question does to the money that is stated without a program or an end. */
import type { Facts } from '../facts';
import { groupBy } from '../grouping';
import type { UnplacedSource } from '../report';
import { overlapGroups } from '../unplaced';
import type { SpreadPart } from './open-question';

export interface StatedPart {
	/** One: its amount; several: whether they are the same money. */
	readonly sourceIds: readonly number[];
	readonly part: SpreadPart;
}

/** The parts of an origin add up to the spread of its stated money. */
export function statedParts(
	unplaced: readonly UnplacedSource[],
	claims: Facts['claims'],
	overlapping: Facts['overlaps']
): StatedPart[] {
	return [...groupBy(unplaced, ({ origin }) => origin)].flatMap(([total, own]) => {
		const amounts = own.map((source) => ({
			sourceIds: [source.sourceId],
			part: { total, minor: (source.highest ?? 0) - (source.lowest ?? 0) }
		}));
		const overlaps = overlapGroups(own, claims, overlapping).map((group) => ({
			sourceIds: group.map(({ sourceId }) => sourceId),
			part: { total, minor: countedTwice(group.map(({ lowest }) => lowest ?? 0)) }
		}));
		return [...amounts, ...overlaps].filter(({ part }) => part.minor > 0);
	});
}

/** What falls away when all of them are the same money. */
function countedTwice(lowest: readonly number[]): number {
	return lowest.reduce((total, minor) => total + minor, 0) - Math.max(...lowest);
}
