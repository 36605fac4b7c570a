/** A row of the horizon as small as a table's cell: the same rules, no labels. */
import { gapOutline } from '../horizon/gap-outline';
import { rectOver, timeScale, type Line, type Rect, type TimeScale } from '../horizon/geometry';
import { contractedBlocks, expectedBlocks, undisclosedBlocks } from '../horizon/need-blocks';
import { headRoom, needColumns } from '../horizon/need-columns';
import type { MonthsIn, NeedStrip, RibbonStrip } from '../horizon/strip-types';

export interface MiniBlock {
	readonly paint: 'solid' | 'promised' | 'pipeline' | 'undisclosed';
	readonly origin: 'state' | 'domestic' | 'foreign' | 'mixed' | 'carried';
	readonly rect: Rect;
}

export interface MiniStripLayout {
	readonly width: number;
	readonly height: number;
	readonly blocks: readonly MiniBlock[];
	/** Where something is missing: washed, and outlined where its amount is known. */
	readonly wash: readonly Rect[];
	readonly gapLines: readonly Line[];
	readonly asOf: number | null;
}

export const miniWidth = 198;
const height = 22;
const full = height - headRoom;

/** @param months how many the strip shows; `asOf` is counted in them from the first */
export function layMiniStrip(
	strip: NeedStrip | RibbonStrip,
	months: number,
	asOf: MonthsIn | null
): MiniStripLayout {
	const scale = timeScale(months, miniWidth);
	return {
		width: miniWidth,
		height,
		...(strip.kind === 'need' ? layNeed(strip, scale) : layRibbon(strip, scale)),
		asOf: asOf !== null && scale.holds(asOf) ? scale.x(asOf) : null
	};
}

function layNeed(strip: NeedStrip, scale: TimeScale) {
	const columns = needColumns(strip.months, full);
	const gaps = columns
		.filter(({ gap }) => gap)
		.map(({ from, to, covered }) => ({ from, to, low: covered, high: full }));
	const outline = gapOutline(gaps, scale, height);
	const money = [
		...contractedBlocks(columns, scale, height),
		...expectedBlocks(columns, scale, height)
	];
	return {
		blocks: [
			...money.map(({ part, rect }) => ({ paint: part.texture, origin: part.origin, rect })),
			...undisclosedBlocks(columns, scale, height, full).map(({ part, rect }) => ({
				paint: 'undisclosed' as const,
				origin: part.origin,
				rect
			}))
		],
		wash: outline.wash,
		gapLines: outline.lines
	};
}

/** Without a need the height means nothing: each origin has a band of its own. */
function layRibbon({ presences, bare }: RibbonStrip, scale: TimeScale) {
	const bands = [...new Set(presences.map(({ origin }) => origin))];
	const thick = full / Math.max(1, bands.length);
	const blocks = presences.flatMap(({ origin, weight, from, adopted }): MiniBlock[] => {
		const run = scale.cut({ from, to: adopted });
		if (run === null) return [];
		const y = height - thick * (bands.indexOf(origin) + 1);
		const paint = weight === null ? 'undisclosed' : 'solid';
		return [{ paint, origin, rect: rectOver(scale, run, y, thick) }];
	});
	const wash = bare.flatMap((interval) => {
		const run = scale.cut(interval);
		return run === null ? [] : [rectOver(scale, run, headRoom, full)];
	});
	const gapLines = wash.map(({ x, width }) => ({
		x1: x,
		x2: x + width,
		y1: height - 0.5,
		y2: height - 0.5
	}));
	return { blocks, wash, gapLines };
}
