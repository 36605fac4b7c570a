/** Names inside blocks, where they are high and wide enough. */
import type { Rect } from './geometry';
import { label, areClear, type Label, type Look, type Tint } from './labels';
import type { Block, UndisclosedBlock } from './need-blocks';
import type { Wordings } from './strip-types';

/** What a name may not cross (loss lines), and what it should rather not (the as-of line). */
export interface Bounds {
	readonly breaks: readonly number[];
	readonly asOf: number | null;
	readonly width: number;
}

export interface NamedBlocks {
	readonly blocks: readonly Block[];
	readonly expected: readonly Block[];
	readonly undisclosed: readonly UndisclosedBlock[];
}

interface Named {
	readonly rect: Rect;
	readonly wordings: Wordings;
	readonly look: Look;
	readonly origin: Tint;
	/** Same key: neighbouring blocks of one source, named once where they look much alike. */
	readonly key: string;
}

const lowest = 11.5;
/** A plate of paper may stand a little over a hatched block: it hides nothing that counts. */
const lowestHatched = 9.5;
const inside = 6;

export function blockLabels(named: NamedBlocks, bounds: Bounds): Label[] {
	const all: Named[] = [
		...named.blocks.map((block) => namedAs('block', block)),
		...named.undisclosed.map((block) => namedAs('hatched', block)),
		...named.expected.map((block) => namedAs('hatched', block))
	];
	const placed: Label[] = [];
	for (const block of bands(all)) {
		const found = candidatesOf(block, bounds).find((candidate) =>
			placed.every((other) => areClear(candidate, other))
		);
		if (found !== undefined) placed.push(found);
	}
	return placed;
}

function namedAs(look: Look, { part, rect }: Block | UndisclosedBlock): Named {
	return { rect, wordings: part.name, look, origin: part.origin, key: part.key };
}

/** Joins the neighbouring blocks of one source into the band that all of them share. */
function bands(blocks: readonly Named[]): Named[] {
	const result: Named[] = [];
	for (const block of blocks) {
		const index = result.findLastIndex(({ key }) => key === block.key);
		const before = result[index];
		const shared =
			before === undefined ? null : sharedBand(before.rect, block.rect, lowestOf(block.look));
		if (before === undefined || shared === null) result.push(block);
		else result[index] = { ...before, rect: shared };
	}
	return result.filter(({ rect, look }) => rect.height >= lowestOf(look));
}

function lowestOf(look: Look): number {
	return look === 'hatched' ? lowestHatched : lowest;
}

function sharedBand(a: Rect, b: Rect, least: number): Rect | null {
	if (Math.abs(a.x + a.width - b.x) > 0.01) return null;
	const top = Math.max(a.y, b.y);
	const height = Math.min(a.y + a.height, b.y + b.height) - top;
	return height < least ? null : { x: a.x, y: top, width: b.x + b.width - a.x, height };
}

/** From the block's start, else after the as-of line or a loss; at worst across the as-of line. */
function candidatesOf(block: Named, bounds: Bounds): Label[] {
	const { rect, wordings, look, origin } = block;
	const end = rect.x + rect.width;
	const walls = bounds.breaks.filter((x) => x > rect.x + 1 && x < end - 1);
	const line = bounds.asOf;
	const soft = line !== null && line > rect.x && line < end ? [line] : [];
	const gaps = [...spans(rect.x, end, [...walls, ...soft]), ...spans(rect.x, end, walls)];
	return wordings.flatMap((text) =>
		gaps
			.map(({ from, to }) => ({
				placed: label({
					look,
					origin,
					text,
					x: from,
					dx: inside,
					baseline: rect.y + rect.height / 2 + 4
				}),
				room: to - from
			}))
			.filter(({ placed, room }) => placed.width + 1.5 * inside <= room)
			.map(({ placed }) => placed)
	);
}

function spans(from: number, to: number, cuts: readonly number[]): { from: number; to: number }[] {
	const edges = [from, ...[...cuts].sort((a, b) => a - b), to];
	return edges.slice(1).map((edge, index) => ({ from: edges[index] ?? from, to: edge }));
}
