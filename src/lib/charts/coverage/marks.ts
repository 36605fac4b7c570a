/** What Chart.js has no picture for: the gap's one outline, the days money ends, names, the as-of day. */
import type { Chart, Plugin } from 'chart.js';
import { gapOutline } from '../horizon/gap-outline';
import { timeScale } from '../horizon/geometry';
import type { CoverageView } from './coverage-types';
import { drawAsOf, drawLosses, drawNames } from './mark-texts';
import type { Palette } from './textures';

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
			drawNeedEnds(chart, view, palette);
			drawGaps(chart, view, palette);
			drawAsOf(chart, view, palette);
			drawNames(chart, view, palette);
			drawLosses(chart, view, palette);
			context.restore();
		}
	};
}

/** Chart.js steps from the middle of a column to the middle of the last: the halves outside are ours. */
function drawNeedEnds(
	{ ctx: context, chartArea, scales }: Chart,
	{ need }: CoverageView,
	palette: Palette
): void {
	const y = scales['y'];
	if (y === undefined) return;
	const half = chartArea.width / need.length / 2;
	context.strokeStyle = palette.token('ink');
	context.lineWidth = 2;
	context.beginPath();
	for (const [amount, x] of [
		[need.at(0), chartArea.left],
		[need.at(-1), chartArea.right - half]
	] as const) {
		if (amount === null || amount === undefined) continue;
		context.moveTo(x, y.getPixelForValue(amount));
		context.lineTo(x + half, y.getPixelForValue(amount));
	}
	context.stroke();
}

function drawGaps(
	{ ctx: context, chartArea, scales }: Chart,
	view: CoverageView,
	palette: Palette
): void {
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
