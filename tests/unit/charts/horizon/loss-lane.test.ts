import { describe, expect, it } from 'vitest';
import { timeScale } from '$lib/charts/horizon/geometry';
import { layLossLane } from '$lib/charts/horizon/loss-lane';
import type { LossMark } from '$lib/charts/horizon/strip-types';

function loss(at: number): LossMark {
	return { at, date: '31 Dec 2026', details: ['−₸2.1m a month, to 38%', '−₸2.1m'] };
}

function lane(losses: readonly LossMark[], width = 720) {
	const { labels, marks } = layLossLane(losses, timeScale(24, width), 13);
	const texts = labels.map(({ text, detail, anchor }) => [text, detail, anchor]);
	return { texts, marks: marks.map(({ x }) => x) };
}

describe('the lane of losses', () => {
	it('writes the date and the amount right of the mark', () => {
		expect(lane([loss(6)]).texts).toEqual([['31 Dec 2026', '−₸2.1m a month, to 38%', 'start']]);
	});

	it('flips to the left where the right has no room', () => {
		expect(lane([loss(22)]).texts).toEqual([['31 Dec 2026', '−₸2.1m a month, to 38%', 'end']]);
	});

	it('shortens between two losses, then keeps the date, then only the mark', () => {
		const near = lane([loss(0), loss(5), loss(6)]);
		expect(near.texts[0]).toEqual(['31 Dec 2026', '−₸2.1m', 'start']);
		expect(lane([loss(0), loss(3.2), loss(6)]).texts[0]).toEqual(['31 Dec 2026', null, 'start']);
		const crowded = lane([loss(1), loss(2), loss(3), loss(4)], 300);
		expect(crowded.marks).toHaveLength(4);
		expect(crowded.texts.length).toBeLessThan(4);
	});
});
