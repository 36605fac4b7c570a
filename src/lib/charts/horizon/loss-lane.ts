/** The lane above a strip: ▼ on the last funded day's edge, its date, what falls away. */
import type { TimeScale } from './geometry';
import { firstThatFits, label, type Label, type Obstacle } from './labels';
import type { LossMark } from './strip-types';

export interface LossMarkLayout {
	readonly x: number;
	/** The mark's upper edge. */
	readonly y: number;
}

export interface LossLane {
	readonly marks: readonly LossMarkLayout[];
	readonly labels: readonly Label[];
}

const halfMark = 5;
const markHeight = 8;
const besideMark = 9;

/** Texts grow shorter, then flip to the left, then drop to the date, then to the mark alone. */
export function layLossLane(
	losses: readonly LossMark[],
	scale: TimeScale,
	baseline: number
): LossLane {
	const seen = losses.filter(({ at }) => scale.holds(at));
	const marks = seen.map(({ at }) => ({ x: scale.x(at), y: baseline - 8 }));
	const labels: Label[] = [];
	for (const loss of seen) {
		const taken = [...marks.map(markObstacle), ...labels];
		const placed = firstThatFits(
			candidatesOf(loss, scale.x(loss.at), baseline),
			taken,
			scale.width
		);
		if (placed !== null) labels.push(placed);
	}
	return { marks, labels };
}

/** The room a mark takes, for other labels to keep clear of. */
export function markObstacle(mark: LossMarkLayout): Obstacle {
	return { x: mark.x, left: -halfMark, width: 2 * halfMark, top: mark.y, height: markHeight };
}

/** A shorter wording to the right goes before a longer one that flips. */
function candidatesOf(loss: LossMark, x: number, baseline: number): Label[] {
	const wish = { look: 'flag', text: loss.date, x, baseline } as const;
	const right = { ...wish, dx: besideMark, anchor: 'start' } as const;
	const left = { ...wish, dx: -besideMark, anchor: 'end' } as const;
	return [
		...loss.details.map((detail) => label({ ...right, detail })),
		...loss.details.map((detail) => label({ ...left, detail })),
		label({ ...right, detail: null }),
		label({ ...left, detail: null })
	];
}
