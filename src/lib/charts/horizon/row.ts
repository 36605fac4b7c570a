/** One row of the picture, with or without need, at a width. */
import { layNeed, type NeedLayout } from './need';
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

export function layRow(row: RowView, axis: AxisView, width: number): RowLayout {
	return row.strip.kind === 'need'
		? layNeed(row.strip, width, axis.asOf?.at ?? null)
		: layRibbon(row.strip, axis.months, width);
}
