import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rect } from '$lib/charts/horizon/geometry';
import { isInside, type Label } from '$lib/charts/horizon/labels';
import { layAxis } from '$lib/charts/horizon/axis';
import { layNeed } from '$lib/charts/horizon/need';
import { layRibbon } from '$lib/charts/horizon/ribbon';
import { layTotal } from '$lib/charts/horizon/total';
import { axes, needStrips, ribbonStrips, totals, widths } from '../../../support/horizon-strips';

function touch(a: Label, b: Label): boolean {
	const apart =
		a.x + a.left + a.width <= b.x + b.left ||
		b.x + b.left + b.width <= a.x + a.left ||
		a.top + a.height <= b.top ||
		b.top + b.height <= a.top;
	return !apart;
}

function overlapping(labels: readonly Label[]): string[] {
	return labels.flatMap((label, index) =>
		labels
			.slice(index + 1)
			.filter((other) => touch(label, other))
			.map((other) => `${label.text} | ${other.text}`)
	);
}

/** The same labels where the picture is wider than it was laid out for. */
function stretched(labels: readonly Label[], by: number): Label[] {
	return labels.map((label) => ({ ...label, x: label.x * by }));
}

function outside(labels: readonly Label[], width: number): string[] {
	return labels.filter((label) => !isInside(label, width)).map(({ text }) => text);
}

function escaping(rects: readonly Rect[], width: number, height: number): Rect[] {
	const slack = 0.01;
	return rects.filter(
		(rect) =>
			rect.x < -slack ||
			rect.y < -slack ||
			rect.width < 0 ||
			rect.height < 0 ||
			rect.x + rect.width > width + slack ||
			rect.y + rect.height > height + slack
	);
}

function expectTidy(labels: readonly Label[], width: number) {
	expect(overlapping(labels)).toEqual([]);
	expect(outside(labels, width)).toEqual([]);
	const wider = stretched(labels, 1.7);
	expect(overlapping(wider)).toEqual([]);
	expect(outside(wider, width * 1.7)).toEqual([]);
}

describe('the labels of the horizon', () => {
	it('never touch in a row without need, and stay inside it, at any width', () => {
		fc.assert(
			fc.property(ribbonStrips, widths, ({ strip, months }, width) => {
				expectTidy(layRibbon(strip, months, width).labels, width);
			}),
			{ numRuns: 300 }
		);
	});

	it('never touch in a row with need, and stay inside it, at any width', () => {
		fc.assert(
			fc.property(
				needStrips,
				widths,
				fc.double({ min: 0, max: 30, noNaN: true }),
				(strip, width, asOf) => {
					expectTidy(layNeed(strip, width, asOf).labels, width);
				}
			),
			{ numRuns: 300 }
		);
	});

	it('never touch in the total row and on the axis', () => {
		fc.assert(
			fc.property(totals, axes, widths, (total, axis, width) => {
				expectTidy(layTotal(total, width).labels, width);
				expectTidy(layAxis(axis, width).labels, width);
			}),
			{ numRuns: 300 }
		);
	});
});

describe('the rectangles of the horizon', () => {
	it('stay inside their row without need', () => {
		fc.assert(
			fc.property(ribbonStrips, widths, ({ strip, months }, width) => {
				const { bare, segments, height } = layRibbon(strip, months, width);
				const rects = [...bare, ...segments.flatMap(({ parts }) => parts.map(({ rect }) => rect))];
				expect(escaping(rects, width, height)).toEqual([]);
			}),
			{ numRuns: 300 }
		);
	});

	it('stay inside their row with need', () => {
		fc.assert(
			fc.property(needStrips, widths, (strip, width) => {
				const { blocks, expected, undisclosed, gap, height } = layNeed(strip, width, null);
				const rects = [...blocks, ...expected, ...undisclosed].map(({ rect }) => rect);
				expect(escaping([...rects, ...gap.wash], width, height)).toEqual([]);
			}),
			{ numRuns: 300 }
		);
	});

	it('stay inside the total row', () => {
		fc.assert(
			fc.property(totals, widths, (total, width) => {
				const { bands, expected, gap, height } = layTotal(total, width);
				const rects = [...bands, ...expected].map(({ rect }) => rect);
				expect(escaping([...rects, ...gap.wash], width, height)).toEqual([]);
			}),
			{ numRuns: 300 }
		);
	});
});
