import { describe, expect, it } from 'vitest';
import { lastDayOf, monthOf, monthsFrom } from '$lib/domain/calendar';
import { microsOf, officialRates } from '$lib/server/rates/official';
import { readRates } from '$lib/server/rates/queries';
import { emptyWorkspace, statementWorkspace } from '../../support/workspace';

describe('the shipped rates', () => {
	it('are the official ends of months from January 1999 to October 2025, without a hole', () => {
		const days = officialRates().map(({ day }) => day);
		expect(days).toEqual(monthsFrom('1999-01', '2025-10').map(lastDayOf));
	});

	it('name the International Monetary Fund as their origin, in every new workspace', async () => {
		for (const workspace of [emptyWorkspace, statementWorkspace]) {
			const rates = await readRates((await workspace()).kysely);
			expect(rates).toEqual(officialRates());
			expect(rates.find(({ day }) => monthOf(day) === '2009-09')).toEqual({
				currency: 'USD',
				day: '2009-09-30',
				micros: 150_950_000,
				origin: 'International Monetary Fund',
				official: true
			});
		}
	});
});

describe('a decimal rate', () => {
	it('becomes millionths of a tenge, exactly', () => {
		expect(microsOf('84.9')).toBe(84_900_000);
		expect(microsOf('0.000001')).toBe(1);
		expect(microsOf('150.123456')).toBe(150_123_456);
	});

	it.each(['0', '-1', '0.0000001', 'NaN', '', '1,5'])('is refused when it is %j', (text) => {
		expect(() => microsOf(text)).toThrow();
	});
});
