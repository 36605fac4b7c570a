import { endOfMonth, parseDate } from '@internationalized/date';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	addDays,
	addMonths,
	addToMonth,
	dayIn,
	daysBetween,
	daysIn,
	earlier,
	lastDayOf,
	later,
	monthAt,
	momentIn,
	monthIndex,
	monthsFrom,
	parseDay,
	parseMonth
} from '$lib/domain/calendar';

describe('a calendar day', () => {
	it.each(['2024-02-29', '2000-02-29', '1900-01-01', '2200-12-31'])('%s is one', (text) => {
		expect(parseDay(text)).toBe(text);
	});

	it.each([
		'2100-02-29',
		'2026-02-30',
		'2026-13-01',
		'0000-01-01',
		'9999-12-31',
		'1899-12-31',
		'2026-1-5',
		' 2026-01-05',
		'2026-01-05T00:00',
		''
	])('“%s” is none', (text) => {
		expect(parseDay(text)).toBeNull();
	});

	it.each([
		['2024-02-28T18:30:00Z', '2024-02-29'],
		['2024-02-29T17:59:00Z', '2024-02-29'],
		['2024-02-29T18:30:00Z', '2024-02-29'],
		['2024-02-29T19:00:00Z', '2024-03-01'],
		['2024-03-01T18:30:00Z', '2024-03-01'],
		['2024-03-01T19:00:00Z', '2024-03-02']
	])('in Almaty, which moved to UTC+5 on 1 March 2024, is at %s %s', (instant, day) => {
		expect(dayIn('Asia/Almaty', new Date(instant))).toBe(day);
	});

	it('is another one at the same instant on the other side of the world', () => {
		const instant = new Date('2009-10-01T10:30:00Z');
		const zones = ['Pacific/Kiritimati', 'Asia/Almaty', 'America/Los_Angeles'];
		expect(zones.map((zone) => dayIn(zone, instant))).toEqual([
			'2009-10-02',
			'2009-10-01',
			'2009-10-01'
		]);
	});

	it('moves by days across leap days and years', () => {
		expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
		expect(addDays('2100-02-28', 1)).toBe('2100-03-01');
		expect(addDays('2010-01-01', -1)).toBe('2009-12-31');
		expect(daysBetween('2024-02-01', '2024-03-01')).toBe(29);
		expect(daysBetween('2024-03-01', '2024-02-01')).toBe(-29);
	});

	it('moves by months to the last day where there is no such day', () => {
		expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
		expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
	});

	it('moves as the calendar library moves it', () => {
		const since = (days: number) => parseDate('1900-01-01').add({ days });
		const start = fc.integer({ min: 0, max: 300 * 365 }).map(since);
		fc.assert(
			fc.property(start, fc.integer({ min: -800, max: 800 }), (day, moved) => {
				const text = day.toString();
				expect(addDays(text, moved)).toBe(day.add({ days: moved }).toString());
				expect(addMonths(text, moved)).toBe(day.add({ months: moved }).toString());
				expect(lastDayOf(text.slice(0, 7))).toBe(endOfMonth(day).toString());
			}),
			{ numRuns: 300 }
		);
	});

	it('is compared as text', () => {
		expect(earlier('2009-12-31', '2010-01-01')).toBe('2009-12-31');
		expect(later('2009-12-31', '2010-01-01')).toBe('2010-01-01');
	});

	it('and its time are those of the zone, at midnight too', () => {
		expect(momentIn('Asia/Almaty', '2024-02-29T18:59:00.000Z')).toEqual({
			day: '2024-02-29',
			time: '23:59'
		});
		expect(momentIn('America/Los_Angeles', '2026-01-01T08:05:00.000Z')).toEqual({
			day: '2026-01-01',
			time: '00:05'
		});
	});
});

describe('a month', () => {
	it('is read from text or refused', () => {
		expect(parseMonth('2026-12')).toBe('2026-12');
		expect(['2026-00', '2026-13', '2026-1', '1899-12', '2201-01'].map(parseMonth)).toEqual(
			Array(5).fill(null)
		);
	});

	it('knows its length in leap years too', () => {
		expect(['2000-02', '2024-02', '2026-02', '2100-02', '2026-04'].map(daysIn)).toEqual([
			29, 29, 28, 28, 30
		]);
		expect(lastDayOf('2024-02')).toBe('2024-02-29');
	});

	it('is counted across years, and back again', () => {
		expect(addToMonth('2009-11', 3)).toBe('2010-02');
		expect(addToMonth('2010-01', -1)).toBe('2009-12');
		expect(monthAt(monthIndex('2010-12'))).toBe('2010-12');
	});

	it('stands in a row of months that is empty when it ends before it starts', () => {
		expect(monthsFrom('2009-11', '2010-01')).toEqual(['2009-11', '2009-12', '2010-01']);
		expect(monthsFrom('2010-01', '2009-12')).toEqual([]);
	});
});
