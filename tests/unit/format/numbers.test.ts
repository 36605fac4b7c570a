import { describe, expect, it } from 'vitest';
import { formatInteger, formatPercent, formatRate } from '$lib/format/numbers';

const s = '\u00A0';

describe('a whole number', () => {
	it.each([
		['en', '1,055,000'],
		['ru', `1${s}055${s}000`],
		['kk', `1${s}055${s}000`]
	] as const)('has its thousands apart in %s', (language, text) => {
		expect(formatInteger(1_055_000, language)).toBe(text);
	});

	it('carries the minus U+2212 before it', () => {
		expect(formatInteger(-1_000, 'en')).toBe('\u22121,000');
		expect(formatInteger(-1_000, 'kk')).toBe(`\u22121${s}000`);
	});

	it('is the bare digit when it is nothing', () => {
		expect(formatInteger(0, 'ru')).toBe('0');
	});
});

describe('a share', () => {
	it.each([
		['en', '38%'],
		['ru', `38${s}%`],
		['kk', '38%']
	] as const)('is a whole percent in %s', (language, text) => {
		expect(formatPercent(3_810, language)).toBe(text);
	});

	it.each([
		[3_750, '38%'],
		[3_749, '37%'],
		[-250, '\u22123%'],
		[-50, '\u22121%'],
		[49, '0%'],
		[11_250, '113%']
	])('rounds %i basis points half away from zero to %s', (basisPoints, text) => {
		expect(formatPercent(basisPoints, 'en')).toBe(text);
	});
});

describe('a rate', () => {
	it.each([
		[150_950_000, 'en', '150.95'],
		[150_950_000, 'ru', '150,95'],
		[150_950_000, 'kk', '150,95'],
		[149_425_287, 'en', '149.4253'],
		[520_000_000, 'en', '520.00'],
		[15_071_400, 'en', '15.0714'],
		[15_071_000, 'en', '15.071'],
		[1_234_500_000, 'ru', `1${s}234,50`],
		[6_900, 'en', '0.0069']
	] as const)('of %i millionths reads in %s as %s', (micros, language, text) => {
		expect(formatRate(micros, language)).toBe(text);
	});
});
