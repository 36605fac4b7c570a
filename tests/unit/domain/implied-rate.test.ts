import { describe, expect, it } from 'vitest';
import { impliedRate, type RateMoment } from '$lib/domain/implied-rate';
import { rateTable } from '$lib/domain/rates';
import { rate } from '../../support/ledger';

const history = [rate('USD', '2009-08-31', 120), rate('USD', '2009-09-30', 150)];

function implied(tenge: number, dollars: number, moment: RateMoment = { day: '2009-10-01' }) {
	return impliedRate(tenge * 100, dollars * 100, moment, rateTable(history, '2009-11-15'));
}

const readingsOf = (tenge: number, dollars: number) =>
	implied(tenge, dollars).readings.map((reading) => [
		reading.name,
		reading.tenge.minor / 100,
		reading.dollars.minor / 100
	]);

describe('an implied rate', () => {
	it.each([
		[15_000, 'fine', 0],
		[17_250, 'fine', 1_500],
		[12_750, 'fine', -1_500],
		[17_250.3, 'odd', 1_500],
		[12_749.7, 'odd', -1_500],
		[30_000, 'odd', 10_000]
	])('of %d tenge for 100 dollars, officially 150, is %s', (tenge, verdict, offBy) => {
		expect(implied(tenge, 100)).toMatchObject({ verdict, offBy });
	});

	it.each([
		[1_500, 1, 1_000],
		[1_429, 1, 1_050],
		[1_580, null, 949],
		[1_420, null, 1_056],
		[150, 2, 10_000],
		[150_000, 1, 1_000],
		[157_000, 1, 1_047],
		[158_000, null, 1_053],
		[1_500_000, 2, 10_000]
	])('of %d tenge for 100 dollars is near the power %s of ten', (tenge, power, times) => {
		const result = implied(tenge, 100);
		expect([result.power, result.timesHundredths]).toEqual([power, times]);
		expect(result.verdict).toBe(power === null ? 'odd' : 'power-of-ten');
	});

	it('is told in millionths of a tenge', () => {
		expect(implied(13_000_000, 87_000).micros).toBe(149_425_287);
	});

	it('offers no readings while it is fine', () => {
		expect(readingsOf(15_000, 100)).toEqual([]);
	});

	it('offers either amount as the right one where it is odd', () => {
		expect(readingsOf(30_000, 100)).toEqual([
			['dollars-right', 15_000, 100],
			['tenge-right', 30_000, 200]
		]);
	});

	it('offers a digit lost in the tenge where it is ten times too low', () => {
		expect(readingsOf(1_530, 100)).toEqual([
			['digit-lost', 15_300, 102],
			['dollars-right', 15_000, 100],
			['tenge-right', 1_530, 10.2]
		]);
	});

	it('offers a digit lost in the dollars where it is ten times too high', () => {
		expect(readingsOf(153_000, 100)).toEqual([
			['digit-lost', 150_000, 1_000],
			['dollars-right', 15_000, 100],
			['tenge-right', 153_000, 1_020]
		]);
	});

	it('is compared with the rate of the document’s date, however old', () => {
		expect(implied(12_000, 100, { day: '2009-09-29' })).toMatchObject({
			verdict: 'fine',
			official: { day: '2009-08-31', assumed: false }
		});
		expect(implied(15_000, 100, { day: '2009-11-10' })).toMatchObject({
			verdict: 'fine',
			official: { day: '2009-09-30', assumed: true }
		});
	});

	it('without a dated document is odd only when it is far from every month of the period', () => {
		const period = { from: '2009-08-01', to: '2009-10-31' };
		expect(implied(12_000, 100, period)).toMatchObject({ verdict: 'fine', offBy: 0 });
		expect(implied(14_000, 100, period)).toMatchObject({ verdict: 'fine', offBy: -667 });
		expect(implied(17_400, 100, period)).toMatchObject({ verdict: 'odd', offBy: 1_600 });
	});

	it('has no verdict without an official rate', () => {
		const none = { verdict: 'no-official-rate', offBy: null, readings: [] };
		expect(implied(15_000, 100, { day: '2009-08-30' })).toMatchObject(none);
		expect(implied(15_000, 100, 'unknown')).toMatchObject(none);
	});

	it.each([
		[90_000_000_000, 0.01],
		[0.01, 90_000_000_000],
		[90_000_000_000, 90_000_000_000]
	])('of %d tenge for %d dollars is odd, and breaks nothing', (tenge, dollars) => {
		const result = implied(tenge, dollars);
		expect(result.verdict).not.toBe('fine');
		expect(result.readings.length).toBeGreaterThanOrEqual(2);
	});
});
