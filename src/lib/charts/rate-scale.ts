/** The ratio scale of rates: equal distances are equal ratios, so "ten times" is one length. */

/** Rates in tenge per dollar; `widest` is the accepted distance from the official one (0.15). */
export interface RateScaleInput {
	readonly stated: number;
	readonly official: number;
	/** Rates of other pairs of amounts in the same document. */
	readonly others: readonly number[];
	readonly widest: number;
}

export type Anchor = 'start' | 'middle' | 'end';

/** Positions in the units of a drawing `width` wide; the words are put in by who draws it. */
export interface RateScale {
	readonly width: number;
	readonly start: number;
	readonly end: number;
	readonly ticks: readonly { readonly value: number; readonly x: number }[];
	readonly band: { readonly x: number; readonly width: number };
	readonly stated: { readonly x: number; readonly label: Label };
	readonly official: { readonly x: number; readonly label: Label };
	readonly others: readonly number[];
	/** Where the other pairs are named; null where there are none. */
	readonly othersLabel: Label | null;
	/** The line from the stated rate to the band; null where the stated rate lies inside it. */
	readonly distance: { readonly from: number; readonly to: number; readonly middle: number } | null;
}

export interface Label {
	readonly x: number;
	readonly anchor: Anchor;
}

const margin = 20;
/** Room beyond the outermost mark, as a ratio. */
const air = 1.05;
const steps = [1, 1.5, 2, 3, 5];
/** Ticks nearer than this would print over one another. */
const tickSpace = 34;

/**
 * Lays out the drawing.
 * @throws RangeError when a rate is not positive: a ratio scale has no zero
 */
export function rateScale(input: RateScaleInput, width: number): RateScale {
	const rates = [input.stated, input.official, ...input.others];
	if (rates.some((rate) => !(rate > 0))) throw new RangeError('a rate must be positive');
	const band = [input.official * (1 - input.widest), input.official * (1 + input.widest)] as const;
	const stops = stopsAround(Math.min(...rates, band[0]) / air, Math.max(...rates, band[1]) * air);
	const place = placing(stops, width);
	const bandBox = { x: place(band[0]), width: place(band[1]) - place(band[0]) };
	const [stated, official] = [place(input.stated), place(input.official)];
	return {
		width,
		start: margin,
		end: width - margin,
		ticks: spaced(stops.map((value) => ({ value, x: place(value) }))),
		band: bandBox,
		stated: { x: stated, label: labelAt(stated, width) },
		official: { x: official, label: labelAt(official, width) },
		others: input.others.map(place),
		othersLabel: input.others[0] === undefined ? null : labelAt(place(input.others[0]), width),
		distance: distanceToBand(stated, bandBox)
	};
}

/** The round numbers that hold all rates, from the last at or below to the first at or above. */
function stopsAround(lowest: number, highest: number): number[] {
	const power = Math.floor(Math.log10(lowest));
	const powers = Array.from({ length: Math.ceil(Math.log10(highest)) - power + 1 }, (_, i) => i);
	const all = powers.flatMap((up) => steps.map((step) => step * 10 ** (power + up)));
	const first = all.findLastIndex((stop) => stop <= lowest);
	const last = all.findIndex((stop) => stop >= highest);
	return all.slice(first, last + 1);
}

function placing(stops: readonly number[], width: number): (rate: number) => number {
	const low = Math.log(stops[0] ?? 1);
	const span = Math.log(stops.at(-1) ?? 1) - low;
	return (rate) => round(margin + ((Math.log(rate) - low) / span) * (width - 2 * margin));
}

/** Leaves out ticks that would touch the one before; both ends stay. */
function spaced(ticks: readonly { value: number; x: number }[]): { value: number; x: number }[] {
	const kept: { value: number; x: number }[] = [];
	const end = ticks.at(-1);
	for (const tick of ticks) {
		const before = kept.at(-1);
		if (before !== undefined && tick.x - before.x < tickSpace) continue;
		if (tick !== end && end !== undefined && end.x - tick.x < tickSpace) continue;
		kept.push(tick);
	}
	return kept;
}

/** Labels stay inside the drawing: near an end they grow away from it. */
function labelAt(x: number, width: number): Label {
	if (x < width * 0.25) return { x: Math.max(margin / 2, x - 7), anchor: 'start' };
	if (x > width * 0.7) return { x: Math.min(width - margin / 2, x + 60), anchor: 'end' };
	return { x, anchor: 'middle' };
}

function distanceToBand(
	stated: number,
	band: { x: number; width: number }
): { from: number; to: number; middle: number } | null {
	const to = stated < band.x ? band.x : stated > band.x + band.width ? band.x + band.width : null;
	return to === null ? null : { from: stated, to, middle: round((stated + to) / 2) };
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
