import { describe, expect, it } from 'vitest';
import { layNeed } from '$lib/charts/horizon/need';
import type { NeedMonth, NeedPart } from '$lib/charts/horizon/strip-types';

/** Months of 30 pixels; the need of a month is 38 pixels high. */
const monthWidth = 30;

function part(key: string, month: number, amount: number, rest: Partial<NeedPart> = {}): NeedPart {
	const base = {
		key,
		origin: 'foreign',
		texture: 'solid',
		amount,
		name: [key],
		title: key
	} as const;
	return { ...base, from: month, to: month + 1, ...rest };
}

function months(count: number, of: (month: number) => Partial<NeedMonth>): NeedMonth[] {
	const empty = { need: 100, contracted: [], expected: [], undisclosed: [] };
	return Array.from({ length: count }, (_, month) => ({ ...empty, ...of(month) }));
}

function lay(strip: readonly NeedMonth[], asOf: number | null = null) {
	const layout = layNeed(
		{ kind: 'need', months: strip, losses: [] },
		strip.length * monthWidth,
		asOf
	);
	const box = (rect: { x: number; y: number; width: number; height: number }) => ({
		from: rect.x / monthWidth,
		to: (rect.x + rect.width) / monthWidth,
		low: layout.bottom - rect.y - rect.height,
		high: layout.bottom - rect.y
	});
	return { ...layout, box };
}

describe('a row with need', () => {
	it('merges equal neighbouring months into one block, as high as its share of the need', () => {
		const { blocks, box } = lay(months(4, (month) => ({ contracted: [part('EU', month, 50)] })));
		expect(blocks.map(({ rect }) => box(rect))).toEqual([{ from: 0, to: 4, low: 0, high: 19 }]);
	});

	it('stacks state, domestic, foreign from the bottom, and what leaves first on top', () => {
		const { blocks } = lay(
			months(3, (month) => ({
				contracted: [
					...(month < 2 ? [part('short', month, 20)] : []),
					part('long', month, 20),
					part('own', month, 20, { origin: 'domestic' }),
					part('akimat', month, 20, { origin: 'state' })
				]
			}))
		);
		const first = blocks.filter(({ rect }) => rect.x === 0).sort((a, b) => b.rect.y - a.rect.y);
		expect(first.map(({ part: { key } }) => key)).toEqual(['akimat', 'own', 'long', 'short']);
	});

	it('draws one outline round the gap, with a step where the money changes', () => {
		const { gap } = lay(
			months(4, (month) => ({ contracted: month < 2 ? [part('EU', month, 50)] : [] }))
		);
		const uprights = gap.lines.filter(({ x1, x2 }) => x1 === x2).map(({ x1 }) => x1 / monthWidth);
		expect(gap.wash).toHaveLength(2);
		expect(uprights.sort((a, b) => a - b)).toEqual([0, 2, 4]);
	});

	it('draws expected money inside that outline, never on its edge', () => {
		const { expected, gap, box } = lay(
			months(4, (month) => ({
				contracted: [part('EU', month, 50)],
				expected: [part('plan', month, 30, { origin: 'state', texture: 'promised' })]
			}))
		);
		const [wash] = gap.wash.map(box);
		const [plan] = expected.map(({ rect }) => box(rect));
		expect(plan?.low).toBeGreaterThan(wash?.low ?? 0);
		expect(plan?.high).toBeLessThan(wash?.high ?? 0);
		expect(plan?.from).toBeGreaterThan(0);
		expect(plan?.to).toBeLessThan(4);
	});

	it('draws no gap where an amount is undisclosed, but the unknown up to the need', () => {
		const { undisclosed, gap, box } = lay(
			months(2, (month) => ({
				contracted: [part('own', month, 50, { origin: 'domestic' })],
				undisclosed: [
					{ key: 'embassy', origin: 'foreign', name: [], title: '', from: month, to: month + 1 }
				]
			}))
		);
		expect(gap.lines).toEqual([]);
		expect(undisclosed.map(({ rect }) => box(rect))).toEqual([
			{ from: 0, to: 2, low: 19, high: 38 }
		]);
	});

	it('shows a surplus over the need line in five pixels of head room', () => {
		const { blocks, box, gap, top, bottom } = lay(
			months(2, (month) => ({ contracted: [part('EU', month, 300)] }))
		);
		expect(bottom - top).toBe(38);
		expect(blocks.map(({ rect }) => box(rect).high)).toEqual([43]);
		expect(gap.wash).toEqual([]);
	});

	it('ends a block inside a month by its day, at the height of its monthly pace', () => {
		const half = months(2, (month) => ({
			contracted: [part('EU', month, month === 0 ? 50 : 25, { to: month === 0 ? 1 : 1.5 })]
		}));
		const { blocks, gap, box } = lay(half);
		expect(blocks.map(({ rect }) => box(rect))).toEqual([{ from: 0, to: 1.5, low: 0, high: 19 }]);
		expect(box(gap.wash.at(-1) ?? { x: 0, y: 0, width: 0, height: 0 })).toEqual({
			from: 1.5,
			to: 2,
			low: 0,
			high: 38
		});
	});

	it('outlines no gap where no need is recorded for the month', () => {
		const { gap, needLines } = lay(
			months(2, (month) => ({ need: null, contracted: [part('EU', month, 50)] }))
		);
		expect([gap.wash, needLines]).toEqual([[], []]);
	});

	it('names a block that is high and wide enough, beside the as-of line', () => {
		const funded = months(12, (month) => ({ contracted: [part('EU “Safe Return”', month, 80)] }));
		const [name] = lay(funded, 2).labels;
		expect([name?.text, (name?.x ?? 0) / monthWidth]).toEqual(['EU “Safe Return”', 2]);
		expect(lay(months(12, (month) => ({ contracted: [part('EU', month, 20)] }))).labels).toEqual(
			[]
		);
	});
});
