/** What Chart.js has no picture for: the gap's one outline, the days money ends, and the as-of day. */
import type { Chart, Plugin } from 'chart.js';
import { gapOutline } from '../horizon/gap-outline';
import { timeScale } from '../horizon/geometry';
import type { CoverageView } from './coverage-types';
import type { Palette } from './textures';

const room = 8;

export interface Shown {
	readonly view: CoverageView;
	readonly palette: Palette;
}

/** Drawn over the columns of what is shown at that moment. */
export function marksOf(shown: () => Shown): Plugin {
	return {
		id: 'coverage-marks',
		afterDatasetsDraw(chart) {
			const { ctx: context } = chart;
			const { view, palette } = shown();
			context.save();
			drawGaps(chart, view, palette);
			drawAsOf(chart, view, palette);
			drawLosses(chart, view, palette);
			context.restore();
		}
	};
}

function drawGaps(
	{ ctx: context, chartArea, scales }: Chart,
	view: CoverageView,
	palette: Palette
) {
	const y = scales['y'];
	if (y === undefined) return;
	const over = (amount: number) => chartArea.bottom - y.getPixelForValue(amount);
	const runs = view.need.flatMap((need, from) => {
		const open = inGap(view, from);
		if (need === null || open === 0) return [];
		return [{ from, to: from + 1, low: over(need - open), high: over(need) }];
	});
	const scale = timeScale(view.months.length, chartArea.width);
	context.strokeStyle = palette.token('gap');
	context.lineWidth = 1.25;
	context.beginPath();
	for (const line of gapOutline(runs, scale, chartArea.bottom).lines) {
		context.moveTo(chartArea.left + line.x1, line.y1);
		context.lineTo(chartArea.left + line.x2, line.y2);
	}
	context.stroke();
}

/** The month's gap: what is hoped for in it, and the rest. */
function inGap({ series }: CoverageView, month: number): number {
	return series
		.filter(({ paint }) => paint !== 'solid' && paint !== 'undisclosed')
		.reduce((sum, { amounts }) => sum + (amounts[month] ?? 0), 0);
}

function drawAsOf({ ctx: context, chartArea }: Chart, view: CoverageView, palette: Palette) {
	const { asOf, months } = view;
	if (asOf === null) return;
	const x = chartArea.left + (asOf / months.length) * chartArea.width;
	context.strokeStyle = palette.token('ink');
	context.lineWidth = 1.5;
	context.beginPath();
	context.moveTo(x, chartArea.top);
	context.lineTo(x, chartArea.bottom);
	context.stroke();
}

function drawLosses({ ctx: context, chartArea }: Chart, view: CoverageView, palette: Palette) {
	context.font = `600 11px ${palette.token('sans')}`;
	for (const { at, text } of view.losses) {
		const x = chartArea.left + (at / view.months.length) * chartArea.width;
		context.strokeStyle = context.fillStyle = palette.token('gap');
		context.lineWidth = 2;
		context.beginPath();
		context.moveTo(x, chartArea.top - 6);
		context.lineTo(x, chartArea.bottom);
		context.stroke();
		context.beginPath();
		context.moveTo(x - 5, chartArea.top - 14);
		context.lineTo(x + 5, chartArea.top - 14);
		context.lineTo(x, chartArea.top - 6);
		context.fill();
		const fits = x + room + context.measureText(text).width <= chartArea.right;
		context.fillStyle = palette.token('gap-t');
		context.textAlign = fits ? 'left' : 'right';
		context.fillText(text, fits ? x + room : x - room, chartArea.top - 6);
	}
}
