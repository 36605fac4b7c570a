/** The one place that loads Chart.js for coverage: only the parts that it draws with. */
import {
	BarController,
	BarElement,
	CategoryScale,
	Chart,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	Tooltip
} from 'chart.js';
import { coverageConfig } from './config';
import type { CoverageView } from './coverage-types';
import { marksOf, type Shown } from './marks';
import { paletteOf } from './textures';

Chart.register(
	BarController,
	BarElement,
	CategoryScale,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	Tooltip
);

export interface Drawing {
	readonly show: (view: CoverageView) => void;
	readonly end: () => void;
}

/** A drawing on the canvas; once ended it shows nothing more. */
export function drawingOn(canvas: HTMLCanvasElement): Drawing {
	let chart: Chart<'bar' | 'line', (number | null)[], string> | null = null;
	let latest: Shown | null = null;
	let ended = false;
	return {
		show(view) {
			if (ended) return;
			const shown = { view, palette: paletteOf(canvas) };
			const { data, options } = coverageConfig(shown.view, shown.palette);
			latest = shown;
			if (chart === null) {
				const marks = marksOf(() => latest ?? shown);
				chart = new Chart(canvas, { type: 'bar', data, options, plugins: [marks] });
				return;
			}
			chart.data = data;
			chart.options = options;
			chart.update('none');
		},
		end() {
			ended = true;
			chart?.destroy();
		}
	};
}
