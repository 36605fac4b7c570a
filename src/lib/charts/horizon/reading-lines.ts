/** The three small pictures of "In each reading": dots while money runs, a thin line after. */
import type { Origin } from '$lib/domain/facts';
import { timeScale, type Line } from './geometry';
import { firstThatFits, label, type Label } from './labels';
import type { ReadingLinesView, ReadingView } from './view-types';

export interface ReadingAxisLayout {
	readonly width: number;
	readonly height: number;
	readonly labels: readonly Label[];
}

export interface ReadingLayout {
	readonly width: number;
	readonly height: number;
	readonly yearLines: readonly number[];
	readonly asOf: number | null;
	readonly dots: readonly { readonly line: Line; readonly origin: Origin | 'mixed' }[];
	readonly bare: readonly Line[];
	readonly marks: readonly { readonly x: number; readonly y: number }[];
}

const lineStep = 12;
const firstLine = 8;
/** Dots keep clear of the lines that bound them. */
const clear = 3;

export function layReadingAxis(view: ReadingLinesView, width: number): ReadingAxisLayout {
	const scale = timeScale(view.months, width);
	const labels: Label[] = [];
	const put = (candidates: readonly Label[]) => {
		const placed = firstThatFits(candidates, labels, width);
		if (placed !== null) labels.push(placed);
	};
	if (view.asOf !== null) {
		const wish = {
			look: 'strong',
			text: view.asOf.text,
			x: scale.x(view.asOf.at),
			baseline: 11
		} as const;
		put([label({ ...wish, anchor: 'middle' }), label(wish), label({ ...wish, anchor: 'end' })]);
	}
	for (const { at, text } of view.years) {
		put([label({ look: 'year', text, x: scale.x(at), dx: 2, baseline: 11, size: 12 })]);
	}
	for (const { at, text } of view.ticks) {
		put([label({ look: 'quarter', text, x: scale.x(at), baseline: 11 })]);
	}
	return { width, height: 15, labels };
}

export function layReading(
	reading: ReadingView,
	view: ReadingLinesView,
	width: number
): ReadingLayout {
	const scale = timeScale(view.months, width);
	const rows = reading.lines.map((line, index) => ({ ...line, y: firstLine + index * lineStep }));
	return {
		width,
		height: firstLine + (rows.length - 1) * lineStep + firstLine,
		yearLines: view.years.map(({ at }) => scale.x(at)),
		asOf: view.asOf === null ? null : scale.x(view.asOf.at),
		dots: rows.flatMap(({ funded, origin, y }) =>
			funded.flatMap((interval) => {
				const seen = scale.cut(interval);
				if (seen === null) return [];
				const line = across(scale.x(seen.from) + clear, scale.x(seen.to) - clear, y);
				return [{ line, origin }];
			})
		),
		bare: rows.flatMap(({ lossesAt, funded, y }) => {
			const last = lossesAt.at(-1);
			if (last === undefined || !scale.holds(Math.max(last, 0))) return [];
			const next = funded.find(({ from }) => from > last);
			return [across(scale.x(last) + 2, next === undefined ? width : scale.x(next.from), y)];
		}),
		marks: rows.flatMap(({ lossesAt, y }) =>
			lossesAt.filter(scale.holds).map((at) => ({ x: scale.x(at), y: y - 5 }))
		)
	};
}

function across(x1: number, x2: number, y: number): Line {
	return { x1, y1: y, x2: Math.max(x1, x2), y2: y };
}
