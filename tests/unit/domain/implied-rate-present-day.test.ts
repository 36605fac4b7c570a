import { describe, expect, it } from 'vitest';
import { impliedRate } from '$lib/domain/implied-rate';
import { rateTable } from '$lib/domain/rates';
import { rate } from '../../support/ledger';

/** Official month-ends around the state money for shelters that public reports tell of. */
const rates = rateTable(
	[
		rate('USD', '2013-11-30', 153.68),
		rate('USD', '2013-12-31', 154.06),
		rate('USD', '2014-11-30', 180.87),
		rate('USD', '2014-12-31', 182.35),
		rate('USD', '2015-01-31', 184.45),
		rate('USD', '2015-11-30', 307.4),
		rate('USD', '2015-12-31', 340.01),
		rate('USD', '2016-12-31', 333.29)
	],
	'2017-06-27'
);

describe('state money for shelters, as reports state it', () => {
	it.each([
		[2013, 4_625_000, 25_400, 182.09, 'odd', 1_819],
		[2013, 1_480_000, 8_100, 182.72, 'odd', 1_860],
		[2014, 6_475_000, 35_500, 182.39, 'fine', 2],
		[2014, 2_127_500, 11_700, 181.84, 'fine', -28],
		[2015, 4_700_000, 14_101, 333.31, 'fine', -197],
		[2016, 25_970_000, 77_918, 333.3, 'fine', 0],
		[2016, 24_000_000, 72_007, 333.3, 'fine', 0],
		[2016, 1_970_000, 5_911, 333.28, 'fine', 0]
	])(
		'of %i, %i tenge for %i dollars, implies %d: %s at the rate of that year’s end',
		(year, tenge, dollars, implied, verdict, offBy) => {
			const day = `${year}-12-31`;
			const result = impliedRate(tenge * 100, dollars * 100, { day }, rates);
			expect(Math.round(result.micros / 10_000) / 100).toBe(implied);
			expect(result).toMatchObject({ verdict, offBy, power: null });
		}
	);

	it('of 2013 is fine at the rate of the report that tells of it, a year later', () => {
		const result = impliedRate(462_500_000, 2_540_000, { day: '2015-01-15' }, rates);
		expect(result).toMatchObject({ verdict: 'fine', official: { day: '2014-12-31' } });
	});

	it('of 2013 without a dated report is far from every month of its year', () => {
		const year = { from: '2013-11-01', to: '2013-12-31' };
		expect(impliedRate(462_500_000, 2_540_000, year, rates).verdict).toBe('odd');
	});

	it('of 2015 is fine at its year’s end, though far from its other months', () => {
		const months = { from: '2015-01-01', to: '2015-12-31' };
		const result = impliedRate(470_000_000, 1_410_100, months, rates);
		expect(result).toMatchObject({ verdict: 'fine', official: { micros: 340_010_000 } });
		expect(impliedRate(470_000_000, 1_410_100, { day: '2015-01-31' }, rates).verdict).toBe('odd');
	});
});
