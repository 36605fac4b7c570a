import { describe, expect, it } from 'vitest';
import { sourceNames } from '$lib/charts/coverage/source-names';
import type { NeedMonth, NeedPart } from '$lib/charts/horizon/strip-types';

const size = { width: 600, height: 240, tallest: 200 };

function months(count: number, of: (index: number) => Partial<NeedMonth>): NeedMonth[] {
	return Array.from({ length: count }, (_, index) => ({
		need: 100,
		contracted: [],
		expected: [],
		undisclosed: [],
		...of(index)
	}));
}

function part(index: number, name: string, amount: number): NeedPart {
	return {
		from: index,
		to: index + 1,
		key: name,
		origin: 'state',
		texture: 'solid',
		amount,
		name: [name],
		title: name
	};
}

function namesIn(strip: readonly NeedMonth[]) {
	return sourceNames({ strip, losses: [], asOf: null }, 100, size).map(({ text, look }) => ({
		text,
		look
	}));
}

describe('the names of sources in the columns', () => {
	it('stand once in the money they pay, over all months of it', () => {
		expect(namesIn(months(6, (at) => ({ contracted: [part(at, 'Akimat', 60)] })))).toEqual([
			{ text: 'Akimat', look: 'block' }
		]);
	});

	it('stand in hoped-for money only where something is missing', () => {
		const hoped = (at: number): NeedPart => ({ ...part(at, 'EU II', 40), texture: 'pipeline' });
		const short = months(6, (at) => ({
			contracted: [part(at, 'Akimat', 60)],
			expected: [hoped(at)]
		}));
		const covered = months(6, (at) => ({
			contracted: [part(at, 'Akimat', 100)],
			expected: [hoped(at)]
		}));
		expect(namesIn(short)).toContainEqual({ text: 'EU II', look: 'hatched' });
		expect(namesIn(covered)).toEqual([{ text: 'Akimat', look: 'block' }]);
	});

	it('are left out where there is no room', () => {
		expect(namesIn(months(6, (at) => ({ contracted: [part(at, 'Akimat', 2)] })))).toEqual([]);
	});
});
