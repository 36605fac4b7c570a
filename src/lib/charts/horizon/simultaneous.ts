/** Where neighbouring rows lose their money on one day: one line through them that ends in a plate. */
import { timeScale } from './geometry';
import { textWidth } from './text-width';
import { label, isInside, type Label } from './labels';
import type { MonthsIn } from './strip-types';
import type { HorizonView, SimultaneousView } from './view-types';

/** How the line passes a row, from the first row of the group to the last. */
export interface Passage {
	readonly at: MonthsIn;
	readonly part: 'first' | 'middle' | 'last';
}

export interface PlateLayout {
	readonly width: number;
	readonly height: number;
	readonly x: number;
	/** From `x` to the plate's left edge. */
	readonly left: number;
	readonly plateWidth: number;
	readonly text: string;
	/** What stands beside the plate, where there is room. */
	readonly beside: Label | null;
}

type Shown = Pick<HorizonView, 'rows' | 'groups' | 'simultaneous' | 'axis'>;

/** The passages of each row, by its key; a group whose rows lie apart is not drawn through others. */
export function passagesOf(view: Shown): ReadonlyMap<string, readonly Passage[]> {
	const passages = new Map<string, Passage[]>();
	for (const group of drawnGroups(view)) {
		group.rows.forEach((key, index) => {
			const last = index === group.rows.length - 1;
			const part = index === 0 ? 'first' : last ? 'last' : 'middle';
			passages.set(key, [...(passages.get(key) ?? []), { at: group.at, part }]);
		});
	}
	return passages;
}

/** The groups whose plate hangs under the row `key`. */
export function platesUnder(view: Shown, key: string): SimultaneousView[] {
	return drawnGroups(view).filter(({ rows }) => rows.at(-1) === key);
}

/** Groups of neighbouring rows, with their rows in the order of the picture. */
function drawnGroups(view: Shown): SimultaneousView[] {
	return view.simultaneous.flatMap((group) => {
		const places = view.rows.flatMap(({ key }, index) => (group.rows.includes(key) ? [index] : []));
		const first = places[0] ?? 0;
		const adjoining = places.every((place, index) => place === first + index);
		const seen = group.at >= 0 && group.at <= view.axis.months;
		const complete = view.groups === null || places.length === group.rows.length;
		if (!adjoining || !complete || places.length < 2 || !seen) return [];
		return [{ ...group, rows: places.flatMap((place) => view.rows[place]?.key ?? []) }];
	});
}

const height = 34;
const plateSide = 18;
const textSize = 12;

/** The plate, centred on the line and kept inside the picture. */
export function layPlate(
	group: SimultaneousView,
	beside: string | null,
	months: number,
	width: number
): PlateLayout {
	const x = timeScale(months, width).x(group.at);
	const plateWidth = Math.min(textWidth(group.text, textSize) + 2 * plateSide, width);
	const half = plateWidth / 2;
	const shift = Math.max(half - x, 0) + Math.min(width - half - x, 0);
	const left = shift - half;
	const right = left + plateWidth + 12;
	const after =
		beside === null
			? null
			: label({ look: 'quiet', text: beside, x, dx: right, baseline: 21, size: textSize });
	return {
		width,
		height,
		x,
		left,
		plateWidth,
		text: group.text,
		beside: after !== null && isInside(after, width) ? after : null
	};
}
