/** The axis over the rows: years strong, quarters named, the as-of day on a plate. */
import { timeScale } from './geometry';
import { firstThatFits, label, type Label, type Obstacle } from './labels';
import type { AxisView, Tick } from './view-types';

export interface AxisLayout {
	readonly width: number;
	readonly height: number;
	readonly yearLines: readonly number[];
	readonly labels: readonly Label[];
	readonly asOf: { readonly label: Label; readonly plate: Obstacle } | null;
}

const height = 36;
const plateSide = 8;

/** Lays out the axis; texts that would touch the plate or each other are left out. */
export function layAxis(axis: AxisView, width: number): AxisLayout {
	const scale = timeScale(axis.months, width);
	const asOf = axis.asOf === null ? null : plateAt(axis.asOf.text, scale.x(axis.asOf.at), width);
	const labels: Label[] = [];
	const put = (tick: Tick, look: 'year' | 'quarter', baseline: number, size: number) => {
		const wish = { look, text: tick.text, x: scale.x(tick.at), dx: 2, baseline, size } as const;
		const taken = asOf === null ? labels : [...labels, asOf.plate];
		const placed = firstThatFits([label(wish)], taken, width);
		if (placed !== null) labels.push(placed);
	};
	axis.years.forEach((tick) => put(tick, 'year', 12, 12));
	axis.quarters.forEach((tick) => put(tick, 'quarter', 29, 11));
	return {
		width,
		height,
		yearLines: axis.years.map(({ at }) => scale.x(at)),
		labels,
		asOf
	};
}

/** The plate is centred on its day and stays inside the picture. */
function plateAt(text: string, x: number, width: number) {
	const size = label({ look: 'as-of', text, x: 0, baseline: 29.5 }).width;
	const half = size / 2 + plateSide;
	const shift = Math.max(half - x, 0) + Math.min(width - half - x, 0);
	const placed = label({ look: 'as-of', text, x, dx: shift, anchor: 'middle', baseline: 29.5 });
	const plate = { x, left: shift - half, width: half * 2, top: 18, height: 16 };
	return { label: placed, plate };
}
