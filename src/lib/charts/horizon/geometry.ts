/**
 * The parts a picture is drawn from. `x` and `width` are pixels at the width the picture was laid
 * out for and stretch with it; heights, and the `dx` of labels, stay as they are.
 */
import type { Interval, MonthsIn } from './strip-types';

export interface Rect {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface Line {
	readonly x1: number;
	readonly y1: number;
	readonly x2: number;
	readonly y2: number;
}

/** From months to pixels. */
export interface TimeScale {
	readonly months: number;
	readonly width: number;
	/** Cut to the range. */
	readonly x: (at: MonthsIn) => number;
	readonly holds: (at: MonthsIn) => boolean;
	/** The part inside the range; null where there is none. */
	readonly cut: (interval: Interval) => Interval | null;
}

/** A scale of `months` equal months over `width` pixels. */
export function timeScale(months: number, width: number): TimeScale {
	const inside = (at: MonthsIn) => Math.min(Math.max(at, 0), months);
	return {
		months,
		width,
		x: (at) => (inside(at) * width) / months,
		holds: (at) => at >= 0 && at <= months,
		cut: ({ from, to }) =>
			inside(to) > inside(from) ? { from: inside(from), to: inside(to) } : null
	};
}

/** A rectangle over an interval, cut to the range. */
export function rectOver(scale: TimeScale, interval: Interval, y: number, height: number): Rect {
	const x = scale.x(interval.from);
	return { x, y, width: scale.x(interval.to) - x, height };
}

/** A share of the picture's width as an SVG percentage, so that it stretches without a script. */
export function percent(x: number, width: number): string {
	return `${Math.round((x / width) * 100_000) / 1000}%`;
}
