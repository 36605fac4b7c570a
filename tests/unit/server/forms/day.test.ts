import { describe, expect, it } from 'vitest';
import { readDay } from '$lib/server/forms/day';
import { readMonth } from '$lib/server/forms/month';

describe('a typed day', () => {
	it.each([
		['2026-12-31', '2026-12-31'],
		[' 31.12.2026 ', '2026-12-31'],
		['1.2.2026', '2026-02-01'],
		['29.02.2024', '2024-02-29']
	])('reads %j', (text, day) => {
		expect(readDay(text)).toBe(day);
	});

	it.each(['', '3/4/2026', '31.02.2026', '29.02.2023', '0000-01-01', '9999-12-31', '1.1.26', '=1'])(
		'is none in %j',
		(text) => {
			expect(readDay(text)).toBeNull();
		}
	);
});

describe('a typed month', () => {
	it.each([
		['2027-01', '2027-01'],
		['01.2027', '2027-01'],
		['1/2027', '2027-01']
	])('reads %j', (text, month) => {
		expect(readMonth(text)).toBe(month);
	});

	it.each(['', '2027', '13.2027', '0/2027', '0000-01', '9999-12', '01.27', '2027-1'])(
		'is none in %j',
		(text) => {
			expect(readMonth(text)).toBeNull();
		}
	);
});
