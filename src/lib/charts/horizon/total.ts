/** The total row: the same months in absolute money, the gap of each year printed inside. */
import type { Origin } from '$lib/domain/facts';
import { gapOutline, type GapOutline } from './gap-outline';
import { timeScale, type Line, type Rect, type TimeScale } from './geometry';
import { areClear, label, type Label } from './labels';
import type { TotalMoney, TotalMonthView } from './view-types';

export interface TotalLayout {
	readonly width: number;
	readonly height: number;
	readonly bands: readonly TotalBand[];
	readonly expected: readonly (TotalBand & { readonly texture: 'promised' | 'pipeline' })[];
	readonly gap: GapOutline;
	readonly needLines: readonly Line[];
	/** Upper edge of the highest contracted money, and the ground. */
	readonly coveredTop: number;
	readonly bottom: number;
	readonly labels: readonly Label[];
}

export interface TotalBand {
	readonly origin: Origin;
	readonly rect: Rect;
}

const top = 6;
const below = 2;
/** Heights, in pixels, of all programs together and of one region's. */
export const totalHeights = { all: 78, group: 40 } as const;
const lowestLabel = 11.5;
const inside = 6;
const sameHeight = 0.1;
const order = ['state', 'domestic', 'foreign'] as const;

/** @param full pixels of the highest month */
export function layTotal(
	money: TotalMoney,
	width: number,
	full: number = totalHeights.all
): TotalLayout {
	const scale = timeScale(money.months.length, width);
	const ground = top + full;
	const unit = full / largestOf(money.months);
	const columns = money.months.map((month) => columnOf(month, unit));
	const bands = order.flatMap((origin) =>
		joined(columns.map((column) => ({ ...column.bands[origin], of: origin }))).map(
			({ of, ...run }) => ({ origin: of, rect: rectOf(run, scale, ground) })
		)
	);
	const gaps = columns.map(({ covered, missing }, from) => {
		return { from, to: from + 1, low: covered, high: covered + missing };
	});
	return {
		width,
		height: ground + below,
		bands: bands.filter(({ rect }) => rect.height > 0),
		expected: expectedBands(columns, scale, ground),
		gap: gapOutline(
			gaps.filter(({ low, high }) => high - low > sameHeight),
			scale,
			ground
		),
		needLines: needLinesOf(money.months, unit, scale, ground),
		coveredTop: ground - Math.max(0, ...columns.map(({ covered }) => covered)),
		bottom: ground,
		labels: labelsOf(money, bands, gaps, { ...scale, ground })
	};
}

interface Column {
	readonly bands: Readonly<Record<Origin, { readonly low: number; readonly high: number }>>;
	readonly covered: number;
	readonly missing: number;
	readonly expected: TotalMonthView['expected'];
	readonly unit: number;
}

function largestOf(months: readonly TotalMonthView[]): number {
	const heights = months.map(({ need, gap, contracted }) =>
		Math.max(need, gap + contracted.state + contracted.domestic + contracted.foreign)
	);
	return Math.max(...heights, 1);
}

function columnOf(month: TotalMonthView, unit: number): Column {
	const state = month.contracted.state * unit;
	const domestic = state + month.contracted.domestic * unit;
	const covered = domestic + month.contracted.foreign * unit;
	return {
		bands: {
			state: { low: 0, high: state },
			domestic: { low: state, high: domestic },
			foreign: { low: domestic, high: covered }
		},
		covered,
		missing: month.gap * unit,
		expected: month.expected,
		unit
	};
}

/** Expected money stands inside the gap from its bottom up, promised before hoped for. */
function expectedBands(
	columns: readonly Column[],
	scale: TimeScale,
	ground: number
): TotalLayout['expected'] {
	const kinds = (['promised', 'pipeline'] as const).flatMap((texture) =>
		order.map((origin) => ({ texture, origin }))
	);
	const grounds = columns.map(({ covered }) => covered);
	return kinds.flatMap(({ texture, origin }) => {
		const levels = columns.map((column, month) => {
			const own = column.expected.filter((e) => e.texture === texture && e.origin === origin);
			const low = grounds[month] ?? 0;
			const sum = own.reduce((total, { amount }) => total + amount * column.unit, 0);
			const high = Math.min(low + sum, column.covered + column.missing);
			grounds[month] = Math.max(low, high);
			return { low, high: Math.max(low, high) };
		});
		return joined(levels)
			.filter(({ low, high }) => high - low > sameHeight)
			.map((run) => ({ texture, origin, rect: rectOf(run, scale, ground) }));
	});
}

type Run<T> = T & { readonly from: number; readonly to: number };

/** One level a month in, runs of equal neighbours out. */
function joined<T extends { readonly low: number; readonly high: number }>(
	levels: readonly T[]
): Run<T>[] {
	const runs: Run<T>[] = [];
	levels.forEach((level, from) => {
		const before = runs.at(-1);
		const equal =
			before !== undefined &&
			Math.abs(before.low - level.low) < sameHeight &&
			Math.abs(before.high - level.high) < sameHeight;
		if (equal) runs[runs.length - 1] = { ...before, to: from + 1 };
		else runs.push({ ...level, from, to: from + 1 });
	});
	return runs;
}

function rectOf(
	{ from, to, low, high }: { from: number; to: number; low: number; high: number },
	scale: TimeScale,
	ground: number
): Rect {
	const x = scale.x(from);
	return { x, y: ground - high, width: scale.x(to) - x, height: high - low };
}

function needLinesOf(
	months: readonly TotalMonthView[],
	unit: number,
	scale: TimeScale,
	ground: number
): Line[] {
	const levels = months.map(({ need }) => ({ low: 0, high: need * unit }));
	return joined(levels)
		.filter(({ high }) => high > 0)
		.map(({ from, to, high }) => {
			return { x1: scale.x(from), y1: ground - high, x2: scale.x(to), y2: ground - high };
		});
}

interface Grounded extends TimeScale {
	readonly ground: number;
}

function labelsOf(
	money: TotalMoney,
	bands: readonly TotalBand[],
	gaps: readonly { from: number; to: number; low: number; high: number }[],
	scale: Grounded
): Label[] {
	const placed: Label[] = [];
	const put = (candidates: readonly Label[]) => {
		const found = candidates.find((one) => placed.every((other) => areClear(one, other)));
		if (found !== undefined) placed.push(found);
	};
	for (const origin of order) {
		const first = bands.find((band) => band.origin === origin && band.rect.height > lowestLabel);
		if (first !== undefined) put(bandCandidates(first, money.bandText[origin]));
	}
	for (const { text, ...year } of money.gapsOfYears) put(gapCandidates(text, year, gaps, scale));
	return placed;
}

function bandCandidates({ origin, rect }: TotalBand, wordings: readonly string[]): Label[] {
	const baseline = rect.y + rect.height / 2 + 4;
	return wordings
		.map((text) => label({ look: 'block', origin, text, x: rect.x, dx: inside, baseline }))
		.filter(({ width }) => width + 1.5 * inside <= rect.width);
}

/** Centred in the longest part of the year whose gap is high enough for words. */
function gapCandidates(
	wordings: readonly string[],
	year: { from: number; to: number },
	gaps: readonly { from: number; to: number; low: number; high: number }[],
	scale: Grounded
): Label[] {
	const room = longestRun(
		gaps.filter(({ from, low, high }) => from >= year.from && from < year.to && high - low >= 13)
	);
	if (room === null) return [];
	const baseline = scale.ground - room.high + 11.5;
	const x = (scale.x(room.from) + scale.x(room.to)) / 2;
	return wordings
		.map((text) => label({ look: 'gap', text, x, anchor: 'middle', baseline }))
		.filter(({ width }) => width + 2 * inside <= scale.x(room.to) - scale.x(room.from));
}

/** The longest stretch of neighbouring months, and the lowest of their upper edges. */
function longestRun(
	months: readonly { from: number; to: number; high: number }[]
): { from: number; to: number; high: number } | null {
	const runs: { from: number; to: number; high: number }[] = [];
	for (const month of months) {
		const before = runs.at(-1);
		if (before?.to === month.from) {
			runs[runs.length - 1] = {
				from: before.from,
				to: month.to,
				high: Math.min(before.high, month.high)
			};
		} else runs.push({ from: month.from, to: month.to, high: month.high });
	}
	return runs.sort((a, b) => b.to - b.from - (a.to - a.from))[0] ?? null;
}
