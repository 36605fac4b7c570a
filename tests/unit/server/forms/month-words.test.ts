import { describe, expect, it } from 'vitest';
import { readMonthWords } from '$lib/server/forms/month-words';
import { readRate } from '$lib/server/forms/rate';

describe('a month as a sheet writes it', () => {
	it.each([
		'2026-10',
		'10.2026',
		'окт 2026',
		'окт. 2026',
		'октябрь 2026',
		'октября 2026 г.',
		'окт.26',
		'Oct 2026',
		'Oct-26',
		'October 2026',
		'қазан 2026',
		'қаз. 2026',
		'2026 ж. қазан',
		'2026 жылғы қазан',
		'01.10.2026',
		'2026-10-31'
	])('reads %s as October 2026', (text) => {
		expect(readMonthWords(text)).toBe('2026-10');
	});

	it.each(['', 'October', '2026', '13.2026', 'окт ноя 2026', 'итого', 'Oct 2026 2027', '3/4/2026'])(
		'does not guess at "%s"',
		(text) => {
			expect(readMonthWords(text)).toBeNull();
		}
	);
});

describe('a bank rate', () => {
	it('is read in millionths of a tenge, with a point or a comma', () => {
		expect(readRate('493.20')).toBe(493_200_000);
		expect(readRate(' 598,1 ')).toBe(598_100_000);
	});

	it.each(['', '0', '-5', '1,234.50', 'abc', '0.0000001'])('is not read from "%s"', (text) => {
		expect(readRate(text)).toBeNull();
	});
});
