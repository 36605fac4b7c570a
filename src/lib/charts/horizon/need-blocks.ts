/** Merges equal neighbouring columns into the blocks that are drawn and named. */
import type { Rect, TimeScale } from './geometry';
import type { NeedColumn, StackedPart } from './need-columns';
import type { NeedPart, UndisclosedPart } from './strip-types';

export interface Block {
	readonly part: NeedPart;
	readonly rect: Rect;
}

export interface UndisclosedBlock {
	readonly part: UndisclosedPart;
	readonly rect: Rect;
}

/** Heights that differ by less are the same: shares of one amount differ by a tiyn. */
const sameHeight = 0.1;
const inset = 2;
const thinnest = 1.8;
/** An unknown is seen even where known money already fills the need. */
const leastUnknown = 8;

interface Stretch<P> {
	readonly part: P;
	readonly from: number;
	readonly to: number;
	readonly low: number;
	readonly high: number;
}

export function contractedBlocks(
	columns: readonly NeedColumn[],
	scale: TimeScale,
	ground: number
): Block[] {
	return merged(stretchesOf(columns, ({ contracted }) => contracted)).map((stretch) => ({
		part: stretch.part,
		rect: rectOf(stretch, scale, ground)
	}));
}

/** Expected money stands inside the outline of the gap: it visibly does not close it. */
export function expectedBlocks(
	columns: readonly NeedColumn[],
	scale: TimeScale,
	ground: number
): Block[] {
	return merged(stretchesOf(columns, ({ expected }) => expected))
		.filter(({ low, high }) => high > low)
		.map((stretch) => ({
			part: stretch.part,
			rect: shrunk(rectOf(stretch, scale, ground))
		}));
}

/** From the contracted money up to the need. */
export function undisclosedBlocks(
	columns: readonly NeedColumn[],
	scale: TimeScale,
	ground: number,
	full: number
): UndisclosedBlock[] {
	const stretches = columns.flatMap(({ from, to, covered, undisclosed }) =>
		undisclosed.map((part, index) => {
			const low = Math.min(covered, full - leastUnknown);
			const step = (full - low) / undisclosed.length;
			return { part, from, to, low: low + index * step, high: low + (index + 1) * step };
		})
	);
	return merged(stretches).map((stretch) => ({
		part: stretch.part,
		rect: rectOf(stretch, scale, ground)
	}));
}

function stretchesOf(
	columns: readonly NeedColumn[],
	of: (column: NeedColumn) => readonly StackedPart[]
): Stretch<NeedPart>[] {
	return columns.flatMap((column) =>
		of(column).map((box) => ({ ...box, from: column.from, to: column.to }))
	);
}

function merged<P extends { readonly key: string }>(
	stretches: readonly Stretch<P>[]
): Stretch<P>[] {
	const open = new Map<string, number>();
	const result: Stretch<P>[] = [];
	for (const stretch of stretches) {
		const index = open.get(stretch.part.key);
		const before = index === undefined ? undefined : result[index];
		if (index !== undefined && before !== undefined && continues(before, stretch)) {
			result[index] = { ...before, to: stretch.to };
		} else {
			open.set(stretch.part.key, result.length);
			result.push(stretch);
		}
	}
	return result;
}

function continues(before: Stretch<unknown>, next: Stretch<unknown>): boolean {
	return (
		before.to === next.from &&
		Math.abs(before.low - next.low) < sameHeight &&
		Math.abs(before.high - next.high) < sameHeight
	);
}

function rectOf({ from, to, low, high }: Stretch<unknown>, scale: TimeScale, ground: number): Rect {
	const x = scale.x(from);
	return { x, y: ground - high, width: scale.x(to) - x, height: high - low };
}

function shrunk({ x, y, width, height }: Rect): Rect {
	const thin = Math.max(height - 2 * inset, Math.min(thinnest, height));
	const narrow = Math.max(width - 2 * inset, Math.min(thinnest, width));
	return {
		x: x + (width - narrow) / 2,
		y: y + (height - thin) / 2,
		width: narrow,
		height: thin
	};
}
