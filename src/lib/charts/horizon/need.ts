/** A row with need: its full height is the need of the month, so heights compare as coverage. */
import { gapOutline, type GapOutline } from './gap-outline';
import { timeScale, type Line, type TimeScale } from './geometry';
import type { Label } from './labels';
import { layLossLane, type LossMarkLayout } from './loss-lane';
import {
	contractedBlocks,
	expectedBlocks,
	undisclosedBlocks,
	type Block,
	type UndisclosedBlock
} from './need-blocks';
import { headRoom, needColumns, type NeedColumn } from './need-columns';
import { blockLabels } from './need-labels';
import type { MonthsIn, NeedStrip } from './strip-types';

export interface NeedLayout {
	readonly kind: 'need';
	readonly width: number;
	readonly height: number;
	/** The need line and the ground. */
	readonly top: number;
	readonly bottom: number;
	readonly blocks: readonly Block[];
	readonly undisclosed: readonly UndisclosedBlock[];
	readonly expected: readonly Block[];
	readonly gap: GapOutline;
	readonly needLines: readonly Line[];
	/** Upper edge of the highest contracted money: the edges of months are drawn from there down. */
	readonly coveredTop: number;
	readonly marks: readonly LossMarkLayout[];
	readonly labels: readonly Label[];
}

/** Heights in pixels: of the need, and of the lane of losses above it. */
export interface StripSize {
	readonly full: number;
	readonly lane: number;
}

export const usualSize: StripSize = { full: 38, lane: 17 };
const datesBaseline = 13;
const below = 3;

export function layNeed(
	strip: NeedStrip,
	width: number,
	asOf: MonthsIn | null,
	{ full, lane }: StripSize = usualSize
): NeedLayout {
	const scale = timeScale(strip.months.length, width);
	const columns = needColumns(strip.months, full);
	const top = lane + (columns.some(({ covered }) => covered > full) ? headRoom : 0);
	const ground = top + full;
	const losses = layLossLane(strip.losses, scale, datesBaseline);
	const blocks = contractedBlocks(columns, scale, ground);
	const expected = expectedBlocks(columns, scale, ground);
	const undisclosed = undisclosedBlocks(columns, scale, ground, full);
	const breaks = losses.marks.map(({ x }) => x);
	const day = asOf !== null && scale.holds(asOf) ? scale.x(asOf) : null;
	return {
		kind: 'need',
		width,
		height: ground + below,
		top,
		bottom: ground,
		blocks,
		undisclosed,
		expected,
		gap: gapOutline(gapsOf(columns, full), scale, ground),
		needLines: needLinesOf(columns, scale, top),
		coveredTop: ground - Math.max(0, ...columns.map(({ covered }) => covered)),
		marks: losses.marks,
		labels: [
			...losses.labels,
			...blockLabels({ blocks, expected, undisclosed }, { breaks, asOf: day, width })
		]
	};
}

function gapsOf(columns: readonly NeedColumn[], full: number) {
	return columns
		.filter(({ gap }) => gap)
		.map(({ from, to, covered }) => ({ from, to, low: covered, high: full }));
}

function needLinesOf(columns: readonly NeedColumn[], scale: TimeScale, top: number): Line[] {
	const lines: { from: number; to: number }[] = [];
	for (const { from, to } of columns.filter(({ needHeight }) => needHeight !== null)) {
		const before = lines.at(-1);
		if (before?.to === from) before.to = to;
		else lines.push({ from, to });
	}
	const y = top - 0.5;
	return lines.map(({ from, to }) => ({ x1: scale.x(from), y1: y, x2: scale.x(to), y2: y }));
}
