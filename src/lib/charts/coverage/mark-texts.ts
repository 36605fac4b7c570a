/** Marks that carry words: the as-of day's plate, the names of sources, the days money ends. */
import type { Chart } from 'chart.js';
import type { LossMark } from '../horizon/strip-types';
import type { CoverageView } from './coverage-types';
import { sourceNames } from './source-names';
import type { Palette } from './textures';

const room = 8;
const plateHeight = 16;

export function drawAsOf(
	{ ctx: context, chartArea }: Chart,
	{ asOf, months }: CoverageView,
	palette: Palette
): void {
	if (asOf === null) return;
	const x = chartArea.left + (asOf.at / months.length) * chartArea.width;
	context.strokeStyle = context.fillStyle = palette.token('ink');
	context.lineWidth = 1.5;
	context.beginPath();
	context.moveTo(x, chartArea.top);
	context.lineTo(x, chartArea.bottom);
	context.stroke();
	context.font = `600 11px ${palette.token('sans')}`;
	const width = context.measureText(asOf.text).width + 2 * room;
	const left = Math.min(Math.max(x - width / 2, chartArea.left), chartArea.right - width);
	context.beginPath();
	context.roundRect(left, chartArea.bottom + 4, width, plateHeight, 3);
	context.fill();
	context.fillStyle = palette.token('surface');
	context.textAlign = 'left';
	context.fillText(asOf.text, left + room, chartArea.bottom + 4 + plateHeight - 4.5);
}

export function drawNames(
	{ ctx: context, chartArea, scales }: Chart,
	view: CoverageView,
	palette: Palette
): void {
	const y = scales['y'];
	if (y === undefined) return;
	const size = {
		width: chartArea.width,
		height: chartArea.height,
		tallest: chartArea.height
	};
	context.font = `500 11px ${palette.token('sans')}`;
	context.textAlign = 'left';
	for (const label of sourceNames(view, view.top, size)) {
		const { fill, ink } = coloursOf(label, palette);
		const left = chartArea.left + label.x + label.dx;
		const baseline = chartArea.top + label.baseline;
		context.fillStyle = fill;
		context.fillRect(left - 3, baseline - 10.5, context.measureText(label.text).width + 6, 14);
		context.fillStyle = ink;
		context.fillText(label.text, left, baseline);
	}
}

/** A plain plate of the fill's own colour under a name on solid money, of paper on hatched. */
function coloursOf(
	{ look, origin }: ReturnType<typeof sourceNames>[number],
	{ token }: Palette
): { fill: string; ink: string } {
	const own = origin === null || origin === 'mixed' || origin === 'carried' ? null : origin;
	if (own === null) return { fill: token('surface'), ink: token('ink-2') };
	return look === 'block'
		? { fill: token(own), ink: token(`on-${own}`) }
		: { fill: token('surface'), ink: token(`${own}-t`) };
}

export function drawLosses(chart: Chart, view: CoverageView, palette: Palette): void {
	const { ctx: context, chartArea } = chart;
	context.font = `600 11px ${palette.token('sans')}`;
	const places = view.losses.map(
		({ at }) => chartArea.left + (at / view.months.length) * chartArea.width
	);
	for (const [index, loss] of view.losses.entries()) {
		const at = places[index] ?? chartArea.left;
		const before = places[index - 1] ?? chartArea.left - room;
		const after = places[index + 1] ?? chartArea.right + room;
		drawEdge(chart, at, palette);
		context.fillStyle = palette.token('gap-t');
		drawEnd(context, loss, { at, before, after, baseline: chartArea.top - 5 });
	}
}

function drawEdge(
	{ ctx: context, chartArea: { top, bottom } }: Chart,
	x: number,
	{ token }: Palette
) {
	context.strokeStyle = context.fillStyle = token('gap');
	context.lineWidth = 2;
	context.beginPath();
	context.moveTo(x, top - 4);
	context.lineTo(x, bottom);
	context.stroke();
	context.beginPath();
	context.moveTo(x - 5, top - 13);
	context.lineTo(x + 5, top - 13);
	context.lineTo(x, top - 4);
	context.fill();
}

interface Place {
	readonly at: number;
	/** The neighbouring marks, which no text may cross. */
	readonly before: number;
	readonly after: number;
	readonly baseline: number;
}

/** The fullest text that finds room, else the date on the left; without room the mark stands alone. */
function drawEnd(
	context: CanvasRenderingContext2D,
	{ date, details }: LossMark,
	{ at, before, after, baseline }: Place
): void {
	const fits = (text: string, space: number) => context.measureText(text).width + 2 * room <= space;
	const text = [...details, date].find((words) => fits(words, after - at));
	if (text === undefined && !fits(date, at - before)) return;
	context.textAlign = text === undefined ? 'right' : 'left';
	context.fillText(text ?? date, text === undefined ? at - room : at + room, baseline);
}
