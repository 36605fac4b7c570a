/** Money stated without a time or a program: bars end to end on a money scale of their own. */
import { type Line, type Rect } from './geometry';
import { firstThatFits, label, type Label, type Obstacle } from './labels';
import type { UnplacedRow, UnplacedSum, UnplacedView } from './unplaced-types';

export interface MoneyAxisLayout {
	readonly width: number;
	readonly height: number;
	readonly lines: readonly number[];
	readonly labels: readonly Label[];
}

export interface UnplacedRowLayout {
	readonly width: number;
	readonly height: number;
	/** Null: the amount is undisclosed. */
	readonly bar: Rect | null;
	/** What another reading would add. */
	readonly ghost: Rect | null;
	/** Where the row before it ended. */
	readonly joint: Line | null;
	readonly labels: readonly Label[];
}

export interface UnplacedSumLayout {
	readonly width: number;
	readonly height: number;
	readonly mark: number;
	readonly lines: readonly Line[];
	readonly joints: readonly Line[];
	readonly labels: readonly Label[];
}

const axisHeight = 17;
const rowHeight = 30;
const bar = { y: 3, height: 24 };
const baseline = 19;
/** Room at the right end, so that the last line is not cut. */
const margin = 13;

export function layMoneyAxis(view: UnplacedView, width: number): MoneyAxisLayout {
	const x = moneyScale(view, width);
	const labels: Label[] = [];
	for (const { amount, text } of view.ticks) {
		const wish = label({ look: 'quarter', text, x: x(amount), dx: 3, baseline: 11 });
		const placed = firstThatFits([wish], labels, width);
		if (placed !== null) labels.push(placed);
	}
	return { width, height: axisHeight, lines: labels.map((placed) => placed.x), labels };
}

export function layUnplacedRow(
	row: UnplacedRow,
	view: UnplacedView,
	width: number
): UnplacedRowLayout {
	const x = moneyScale(view, width);
	const start = x(row.offset);
	const end = x(row.offset + (row.amount ?? 0));
	const other = row.other === null ? null : x(row.offset + row.other.amount);
	const rect = row.amount === null ? null : over(start, end);
	const ghost = other === null || other <= end ? null : over(end, other);
	return {
		width,
		height: rowHeight,
		bar: rect,
		ghost,
		joint: row.offset > 0 ? { x1: start, y1: -9, x2: start, y2: 15 } : null,
		labels: barLabels(row, { start, end, ghost: ghost === null ? null : other }, width)
	};
}

/** The bracket from lowest to highest, and ▼ on the sum as printed. */
export function layUnplacedSum(
	sum: UnplacedSum,
	view: UnplacedView,
	width: number
): UnplacedSumLayout {
	const x = moneyScale(view, width);
	const [lowest, printed, highest] = [x(sum.lowest), x(sum.printed), x(sum.highest)];
	const mark: Obstacle = { x: printed, left: -5, width: 10, top: 9, height: 8 };
	const labels: Label[] = [];
	const put = (candidates: readonly Label[]) => {
		const found = firstThatFits(candidates, [...labels, mark], width);
		if (found !== null) labels.push(found);
	};
	put(printedCandidates(sum.printedText, printed));
	put(sideCandidates(sum.lowestText, lowest, 'end'));
	put(highestCandidates(sum.highestText, highest));
	return {
		width,
		height: 38,
		mark: printed,
		lines: lowest === highest ? [] : bracketLines(lowest, highest),
		joints: [lowest, highest, printed].map((at) => ({ x1: at, y1: -9, x2: at, y2: 10 })),
		labels
	};
}

function moneyScale(view: UnplacedView, width: number): (amount: number) => number {
	const unit = (width - margin) / Math.max(view.largest, 1);
	return (amount) => Math.min(amount, view.largest) * unit + 0.5;
}

function over(from: number, to: number): Rect {
	return { x: from, y: bar.y, width: Math.max(to - from, 1), height: bar.height };
}

/** The stated amount inside its bar, else left or right of it; the other reading in its outline. */
function barLabels(
	row: UnplacedRow,
	edges: { start: number; end: number; ghost: number | null },
	width: number
): Label[] {
	const { start, end, ghost } = edges;
	const far = ghost ?? end;
	const own = { look: 'hatched', origin: row.origin, text: row.text, baseline } as const;
	const stated = firstThatFits(
		[
			...fits(label({ ...own, x: start, dx: 13 }), end - start),
			label({ ...own, x: start, dx: -8, anchor: 'end' }),
			label({ ...own, x: far, dx: 8 })
		],
		[],
		width
	);
	if (row.other === null) return stated === null ? [] : [stated];
	const open = { look: 'quiet', text: row.other.text, baseline } as const;
	const other = firstThatFits(
		[
			...fits(label({ ...open, x: end, dx: 10 }), far - end),
			label({ ...open, x: far, dx: 8 }),
			...(end - start < 20 ? [label({ ...open, x: start, dx: -8, anchor: 'end' })] : [])
		],
		stated === null ? [] : [stated],
		width
	);
	return [stated, other].filter((placed) => placed !== null);
}

function fits(placed: Label, room: number): Label[] {
	return placed.dx + placed.width + 6 <= room ? [placed] : [];
}

function printedCandidates(text: string, x: number): Label[] {
	const wish = { look: 'strong', text, x, baseline: 34 } as const;
	return [
		label({ ...wish, dx: -4 }),
		label({ ...wish, anchor: 'middle' }),
		label({ ...wish, dx: 4, anchor: 'end' })
	];
}

function sideCandidates(text: string, x: number, anchor: 'end'): Label[] {
	return [label({ look: 'quiet', text, x, dx: -6, anchor, baseline: 21 })];
}

function highestCandidates(text: string, x: number): Label[] {
	return [
		label({ look: 'quiet', text, x, dx: -6, anchor: 'end', baseline: 11 }),
		label({ look: 'quiet', text, x, dx: 6, baseline: 21 })
	];
}

function bracketLines(lowest: number, highest: number): Line[] {
	const tick = (x: number) => ({ x1: x, y1: 13, x2: x, y2: 21 });
	return [{ x1: lowest, y1: 17, x2: highest, y2: 17 }, tick(lowest), tick(highest)];
}
