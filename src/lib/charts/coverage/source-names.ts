/** Names of sources inside the columns, placed by the rules of the horizon. */
import { timeScale } from '../horizon/geometry';
import type { Label } from '../horizon/labels';
import { contractedBlocks, expectedBlocks, undisclosedBlocks } from '../horizon/need-blocks';
import { needColumns } from '../horizon/need-columns';
import { blockLabels } from '../horizon/need-labels';
import type { NeedMonth } from '../horizon/strip-types';
import type { CoverageView } from './coverage-types';

/** Pixels: of the drawing area, and of the largest amount that it shows. */
export interface DrawnSize {
	readonly width: number;
	readonly height: number;
	readonly tallest: number;
}

/** @param largest the amount that is `tallest` pixels high, minor units */
export function sourceNames(
	{ strip, losses, asOf }: Pick<CoverageView, 'strip' | 'losses' | 'asOf'>,
	largest: number,
	{ width, height, tallest }: DrawnSize
): Label[] {
	const scale = timeScale(strip.length, width);
	const columns = needColumns(strip.map(onOneScale(largest)), tallest);
	const named = {
		blocks: contractedBlocks(columns, scale, height),
		expected: expectedBlocks(columns, scale, height),
		undisclosed: undisclosedBlocks(columns, scale, height, tallest)
	};
	const breaks = losses.map(({ at }) => scale.x(at));
	return blockLabels(named, { breaks, asOf: asOf === null ? null : scale.x(asOf.at), width });
}

/** The horizon makes every need equally high; here all months share the scale of the largest. */
function onOneScale(largest: number) {
	return (month: NeedMonth): NeedMonth => {
		const contracted = month.contracted.reduce((sum, { amount }) => sum + amount, 0);
		const short = month.need !== null && contracted < month.need;
		return { ...month, need: largest, expected: short ? month.expected : [] };
	};
}
