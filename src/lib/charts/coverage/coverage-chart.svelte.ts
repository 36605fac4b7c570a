/** Puts the coverage chart on a canvas; Chart.js is loaded when the first one is shown. */
import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { CoverageView } from './coverage-types';

export function coverageChart(view: () => CoverageView): Attachment<HTMLCanvasElement> {
	return (canvas) => {
		const drawn = untrack(() => import('./drawing').then(({ drawingOn }) => drawingOn(canvas)));
		$effect(() => {
			const shown = view();
			void drawn.then((drawing) => drawing.show(shown));
		});
		return () => void drawn.then((drawing) => drawing.end());
	};
}
