import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countBar } from '$lib/charts/shares/count-bar';
import { longestOf, yearBar } from '$lib/charts/shares/year-bar';

const counts = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 });

describe('a bar of pieces', () => {
	it('is filled by its runs, end to end', () => {
		fc.assert(
			fc.property(counts, (given) => {
				const { blocks } = countBar(
					given.map((count, key) => ({ key: `${key}`, count, text: '' }))
				);
				blocks.reduce((end, { x, width }) => {
					expect(x).toBeCloseTo(end, 6);
					return x + width;
				}, 0);
				expect(blocks.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100, 6);
			})
		);
	});

	it('parts every piece from the next, unless they are too fine', () => {
		const three = [{ key: 'a', count: 3, text: '' }];
		expect(countBar(three).edges).toHaveLength(2);
		expect(countBar([{ key: 'a', count: 300, text: '' }]).edges).toEqual([]);
	});

	it('leaves a text out where it would not fit its run', () => {
		const bar = countBar([
			{ key: 'a', count: 1, text: 'one of many' },
			{ key: 'b', count: 19, text: 'the others' }
		]);
		expect(bar.blocks.map(({ text }) => text)).toEqual([null, 'the others']);
	});
});

describe('the bar of a year', () => {
	const full = { byOrigin: { state: 60, domestic: 0, foreign: 40 }, committed: 100, gap: 100 };
	const half = { byOrigin: { state: 50, domestic: 0, foreign: 0 }, committed: 50, gap: 0 };

	it('is as long as its money and its gap on one scale of all years', () => {
		const longest = longestOf([full, half]);
		expect(yearBar(full, longest)).toEqual({
			blocks: [
				{ origin: 'state', x: 0, width: 30, labelled: true },
				{ origin: 'foreign', x: 30, width: 20, labelled: true }
			],
			gap: { x: 50, width: 50 }
		});
		expect(yearBar(half, longest).gap).toBeNull();
	});
});
