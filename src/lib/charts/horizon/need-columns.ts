/** Cuts a row with need into columns of time in which nothing changes, and stacks the money in them. */
import type { Interval, NeedMonth, NeedPart, UndisclosedPart } from './strip-types';

/** One part in one column, from `low` to `high` in pixels over the ground. */
export interface StackedPart {
	readonly part: NeedPart;
	readonly low: number;
	readonly high: number;
}

export interface NeedColumn extends Interval {
	/** Null: no need is recorded for the month, so there is no 100 %, no gap. */
	readonly needHeight: number | null;
	readonly contracted: readonly StackedPart[];
	/** Upper edge of the contracted money, at most `full` and the head room. */
	readonly covered: number;
	readonly undisclosed: readonly UndisclosedPart[];
	readonly expected: readonly StackedPart[];
	/** Whether something is missing here that nobody has contracted. */
	readonly gap: boolean;
}

/** A surplus is drawn over the need line, in this much room. */
export const headRoom = 5;
/** Less than this cannot be seen. */
const smallest = 0.4;

const order = ['state', 'domestic', 'carried', 'foreign'] as const;

/** The columns of all months; `full` is the height of a month's need. */
export function needColumns(months: readonly NeedMonth[], full: number): NeedColumn[] {
	const lastDays = lastDaysOf(months);
	return months.flatMap((month, index) =>
		stretchesOf(month, index).map((stretch) => columnOf(month, stretch, full, lastDays))
	);
}

/** A month, cut where money begins or ends inside it. */
function stretchesOf(month: NeedMonth, index: number): Interval[] {
	const parts = [...month.contracted, ...month.undisclosed, ...month.expected];
	const inside = parts
		.flatMap(({ from, to }) => [from, to])
		.filter((at) => at > index && at < index + 1);
	const edges = [...new Set([index, ...inside, index + 1])].sort((a, b) => a - b);
	return edges.slice(1).map((to, i) => ({ from: edges[i] ?? to, to }));
}

function columnOf(
	month: NeedMonth,
	stretch: Interval,
	full: number,
	lastDays: ReadonlyMap<string, number>
): NeedColumn {
	const middle = (stretch.from + stretch.to) / 2;
	const runs = ({ from, to }: Interval) => from < middle && middle < to;
	const scale = full / (scaleOf(month) || 1);
	const contracted = stack(sorted(month.contracted.filter(runs), lastDays), 0, scale);
	const top = contracted.at(-1)?.high ?? 0;
	const undisclosed = month.undisclosed.filter(runs);
	const hasNeed = month.need !== null && month.need > 0;
	const gap = hasNeed && undisclosed.length === 0 && full - top > smallest;
	const expected = gap ? stack(sorted(month.expected.filter(runs), lastDays), top, scale) : [];
	return {
		...stretch,
		needHeight: hasNeed ? full : null,
		contracted: pressed(contracted, full),
		covered: Math.min(top, full + headRoom),
		undisclosed,
		expected: expected.map((box) => ({ ...box, high: Math.min(box.high, full) })),
		gap
	};
}

/** Without a need the money itself is the scale. */
function scaleOf(month: NeedMonth): number {
	if (month.need !== null && month.need > 0) return month.need;
	return month.contracted.reduce((sum, { amount }) => sum + amount, 0);
}

/** What leaves last lies at the bottom of its origin, so that a loss looks like a roof falling in. */
function sorted(parts: readonly NeedPart[], lastDays: ReadonlyMap<string, number>): NeedPart[] {
	const rank = ({ origin, texture }: NeedPart) =>
		order.indexOf(origin) + (texture === 'pipeline' ? order.length : 0);
	const end = ({ key }: NeedPart) => lastDays.get(key) ?? 0;
	return [...parts].sort(
		(a, b) => rank(a) - rank(b) || end(b) - end(a) || (a.key < b.key ? -1 : 1)
	);
}

/** A part of half a month has the height of its monthly pace: its area is its money. */
function stack(parts: readonly NeedPart[], ground: number, scale: number): StackedPart[] {
	let low = ground;
	return parts.map((part) => {
		const high = low + (part.amount / (part.to - part.from)) * scale;
		const box = { part, low, high };
		low = high;
		return box;
	});
}

/** Squeezes what stands over the need line into the head room. */
function pressed(stacked: readonly StackedPart[], full: number): StackedPart[] {
	const top = stacked.at(-1)?.high ?? 0;
	const factor = top - full > headRoom ? headRoom / (top - full) : 1;
	const press = (y: number) => (y <= full ? y : full + (y - full) * factor);
	return stacked.map(({ part, low, high }) => ({ part, low: press(low), high: press(high) }));
}

function lastDaysOf(months: readonly NeedMonth[]): ReadonlyMap<string, number> {
	const last = new Map<string, number>();
	for (const part of months.flatMap(({ contracted, expected }) => [...contracted, ...expected])) {
		last.set(part.key, Math.max(last.get(part.key) ?? 0, part.to));
	}
	return last;
}
