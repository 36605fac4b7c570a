import { describe, expect, it } from 'vitest';
import { known, mapFigure, match, missing, undisclosed, type Figure } from '$lib/domain/figure';

const said = (figure: Figure<number>) =>
	match(figure, {
		known: (value) => `told ${value}`,
		undisclosed: () => 'not told',
		missing: (reason) => `missing: ${reason}`
	});

describe('a figure', () => {
	it('is told, undisclosed, or missing with its reason', () => {
		expect([known(0), undisclosed, missing('no-rate')].map(said)).toEqual([
			'told 0',
			'not told',
			'missing: no-rate'
		]);
	});

	it('carries its absence through a calculation untouched', () => {
		const double = (figure: Figure<number>) => mapFigure(figure, (value) => value * 2);
		expect([known(21), undisclosed, missing('not-recorded')].map(double)).toEqual([
			known(42),
			undisclosed,
			missing('not-recorded')
		]);
	});
});
