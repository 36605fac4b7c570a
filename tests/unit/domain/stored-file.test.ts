import { expect, test } from 'vitest';
import { pageOfPlace } from '$lib/domain/stored-file';

test.each([
	['p. 4', 4],
	['page 12', 12],
	['article 3.2, page 4', 4],
	['pp. 3–4', 3],
	['стр. 7', 7],
	['с. 7', 7],
	['страница 15', 15],
	['4-бет', 4],
	['12 бет', 12],
	['§ 5', null],
	['point 8', null],
	['page 0', null],
	['p. 12345', null],
	['', null],
	[null, null]
])('the place “%s” names page %s', (place, page) => {
	expect(pageOfPlace(place)).toBe(page);
});
