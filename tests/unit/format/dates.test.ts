import { describe, expect, it } from 'vitest';
import type { Language } from '$lib/domain/facts';
import {
	formatDay,
	formatDayLabel,
	formatDayLong,
	formatDayNarrow,
	formatFromDay,
	formatMonth,
	formatMonthLong,
	formatMonthName,
	formatMonthRange,
	formatOnDay,
	formatPeriod,
	formatUpToDay,
	relativeDays
} from '$lib/format/dates';

const s = '\u00A0';
const languages = ['en', 'ru', 'kk'] satisfies Language[];
const inEach = (format: (language: Language) => string | null) => languages.map(format);
const months = Array.from({ length: 12 }, (_, n) => `2026-${String(n + 1).padStart(2, '0')}`);

describe('a day', () => {
	it('is short in tables and labels', () => {
		expect(inEach((language) => formatDay('2009-12-31', language))).toEqual([
			'31 Dec 2009',
			`31 дек. 2009${s}г.`,
			`2009${s}ж. 31 жел.`
		]);
	});

	it('is long in prose', () => {
		expect(inEach((language) => formatDayLong('2009-12-31', language))).toEqual([
			'31 December 2009',
			`31 декабря 2009${s}г.`,
			'2009 жылғы 31 желтоқсан'
		]);
	});

	it('takes the case of its sentence', () => {
		expect(inEach((language) => formatOnDay('2009-12-31', language))).toEqual([
			'31 December 2009',
			'31 декабря 2009 года',
			'2009 жылғы 31 желтоқсанда'
		]);
		expect(formatFromDay('2009-10-01', 'kk')).toBe('2009 жылғы 1 қазаннан');
		expect(formatUpToDay('2027-03-31', 'kk')).toBe('2027 жылғы 31 наурызға');
		expect(formatFromDay('2009-10-01', 'ru')).toBe('1 октября 2009 года');
	});

	it('is a label on buttons', () => {
		expect(inEach((language) => formatDayLabel('2009-10-01', language))).toEqual([
			'1 Oct 2009',
			'01.10.2009',
			'01.10.2009'
		]);
	});

	it('is narrow in charts', () => {
		expect(inEach((language) => formatDayNarrow('2009-07-01', language))).toEqual([
			'1 Jul 09',
			'01.07.2009',
			'01.07.2009'
		]);
	});

	it('has the same short names after it that a reader of each language expects', () => {
		const names = (language: Language) =>
			months.map((month) =>
				formatDay(`${month}-05`, language)
					.replace(/\u00A0[гж]\./, '')
					.replace(/[\d\s]/g, '')
			);
		expect(names('en').join(' ')).toBe('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec');
		expect(names('ru').join(' ')).toBe(
			'янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.'
		);
		expect(names('kk').join(' ')).toBe(
			'қаң. ақп. нау. сәу. мам. мау. шіл. там. қыр. қаз. қар. жел.'
		);
	});
});

describe('a month', () => {
	it('is short in ranges, long in headings, a name alone on an axis', () => {
		expect(inEach((language) => formatMonth('2009-04', language))).toEqual([
			'Apr 2009',
			'апр. 2009',
			'2009 сәу.'
		]);
		expect(inEach((language) => formatMonthLong('2009-04', language))).toEqual([
			'April 2009',
			`апрель 2009${s}г.`,
			'2009 жылғы сәуір'
		]);
		expect(inEach((language) => formatMonthName('2009-04', language))).toEqual([
			'Apr',
			'апр.',
			'сәу.'
		]);
	});
});

describe('a period', () => {
	it('names its first and its last day', () => {
		expect(formatPeriod('2024-01-01', '2026-12-31', 'en')).toBe('1 Jan 2024 – 31 Dec 2026');
	});

	it('of months names both, and one alone stands once', () => {
		expect(inEach((language) => formatMonthRange('2009-04', '2011-03', language))).toEqual([
			'Apr 2009 – Mar 2011',
			'апр. 2009 – март 2011',
			'2009 сәу. – 2011 нау.'
		]);
		expect(formatMonthRange('2009-04', '2009-04', 'en')).toBe('Apr 2009');
	});
});

describe('a distance in days', () => {
	it.each([
		[37, 'in 37 days', 'через 37 дней', '37 күннен кейін'],
		[1, 'in 1 day', 'через 1 день', '1 күннен кейін'],
		[22, 'in 22 days', 'через 22 дня', '22 күннен кейін'],
		[-5, '5 days ago', '5 дней назад', '5 күн бұрын'],
		[-21, '21 days ago', '21 день назад', '21 күн бұрын'],
		[0, 'today', 'сегодня', 'бүгін']
	])('of %i is told in words', (days, ...texts) => {
		expect(inEach((language) => relativeDays(days, language))).toEqual(texts);
	});

	it('beyond sixty is left to the date', () => {
		expect(relativeDays(60, 'en')).toBe('in 60 days');
		expect(relativeDays(61, 'en')).toBeNull();
		expect(relativeDays(-61, 'en')).toBeNull();
	});
});
