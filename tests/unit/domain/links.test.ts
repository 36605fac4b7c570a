import { describe, expect, it } from 'vitest';
import { leadsBack } from '$lib/domain/links';

describe('sources that name each other', () => {
	it.each<[string, [number, number[]][], boolean]>([
		['one that names nothing', [[1, []]], false],
		['one that names itself', [[1, [1]]], true],
		[
			'a chain',
			[
				[1, [2]],
				[2, [3]]
			],
			false
		],
		[
			'a circle of three',
			[
				[1, [2]],
				[2, [3]],
				[3, [1]]
			],
			true
		],
		[
			'two ways to one',
			[
				[1, [2, 3]],
				[2, [4]],
				[3, [4]]
			],
			false
		],
		[
			'a circle that it only leads to',
			[
				[1, [2]],
				[2, [3]],
				[3, [2]]
			],
			false
		]
	])('%s', (_, named, back) => {
		expect(leadsBack(1, new Map(named))).toBe(back);
	});
});
