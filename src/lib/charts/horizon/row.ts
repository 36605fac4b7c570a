/** One row of the picture, with or without need, at a width. */
import { layNeed, usualSize, type NeedLayout } from './need';
import { layRibbon, type RibbonLayout } from './ribbon';
import type { AxisView, RowView } from './view-types';

export type RowLayout = NeedLayout | RibbonLayout;

/** Widths, in pixels, that the server draws before the page knows its own. */
export const servedWidths = [
	{ name: 'narrow', width: 328 },
	{ name: 'middle', width: 480 },
	{ name: 'wide', width: 720 }
] as const;

export type ServedName = (typeof servedWidths)[number]['name'];

/** As the brief has them: no lane where nothing is lost. */
const compactHeight = 18;
const compactLane = 17;
const bareLane = 3;

/** @param compact of the heights that paper has room for */
export function layRow(row: RowView, axis: AxisView, width: number, compact = false): RowLayout {
	const lane = row.strip.losses.length > 0 ? compactLane : bareLane;
	const size = compact ? { full: compactHeight, lane } : usualSize;
	return row.strip.kind === 'need'
		? layNeed(row.strip, width, axis.asOf?.at ?? null, size)
		: layRibbon(row.strip, axis.months, width);
}
