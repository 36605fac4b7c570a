/** One continuous outline round everything that nobody has contracted. */
import type { Line, Rect, TimeScale } from './geometry';
import type { Interval } from './strip-types';

/** A stretch of time with something missing, from `low` to `high` in pixels over the ground. */
export interface GapColumn extends Interval {
	readonly low: number;
	readonly high: number;
}

export interface GapOutline {
	readonly wash: readonly Rect[];
	readonly lines: readonly Line[];
}

const sameHeight = 0.1;

export function gapOutline(
	columns: readonly GapColumn[],
	scale: TimeScale,
	ground: number
): GapOutline {
	const runs = joined(columns);
	return {
		wash: runs.map(({ from, to, low, high }) => {
			const x = scale.x(from);
			return { x, y: ground - high, width: scale.x(to) - x, height: high - low };
		}),
		lines: [...runs.flatMap((run) => flats(run, scale, ground)), ...walls(runs, scale, ground)]
	};
}

function joined(columns: readonly GapColumn[]): GapColumn[] {
	const runs: GapColumn[] = [];
	for (const column of columns) {
		const before = runs.at(-1);
		if (before !== undefined && before.to === column.from && isLevel(before, column)) {
			runs[runs.length - 1] = { ...before, to: column.to };
		} else runs.push(column);
	}
	return runs;
}

function isLevel(a: GapColumn, b: GapColumn): boolean {
	return Math.abs(a.low - b.low) < sameHeight && Math.abs(a.high - b.high) < sameHeight;
}

function flats({ from, to, low, high }: GapColumn, scale: TimeScale, ground: number): Line[] {
	const [x1, x2] = [scale.x(from), scale.x(to)];
	return [high, low].map((y) => ({ x1, y1: ground - y, x2, y2: ground - y }));
}

/** Upright lines: the ends in full, and between neighbours only the step from one to the other. */
function walls(runs: readonly GapColumn[], scale: TimeScale, ground: number): Line[] {
	return runs.flatMap((run, index) => {
		const before = runs[index - 1];
		const after = runs[index + 1];
		const upright = (at: number, from: number, to: number): Line => {
			const x = scale.x(at);
			return { x1: x, y1: ground - from, x2: x, y2: ground - to };
		};
		const left =
			before?.to === run.from
				? [upright(run.from, before.low, run.low), upright(run.from, before.high, run.high)]
				: [upright(run.from, run.low, run.high)];
		const right = after?.from === run.to ? [] : [upright(run.to, run.low, run.high)];
		return [...left, ...right].filter(({ y1, y2 }) => y1 !== y2);
	});
}
