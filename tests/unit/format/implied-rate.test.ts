import { describe, expect, it } from 'vitest';
import { formatBareConverted, formatConverted, wholeUnits } from '$lib/format/converted';
import { formatImpliedRate, formatOffBy, formatTimes } from '$lib/format/implied-rate';
import { money } from '$lib/domain/money';

describe('a rate worked out of two amounts', () => {
	it('is told to the hundredth of a tenge', () => {
		expect(formatImpliedRate(15_071_429, 'en')).toBe('15.07');
		expect(formatImpliedRate(149_425_287, 'ru')).toBe('149,43');
	});

	it('tells small distances with their decimals and large ones in whole percent', () => {
		expect(formatOffBy(-9_002, 'en')).toBe('−90%');
		expect(formatOffBy(-16, 'en')).toBe('−0.16%');
		expect(formatOffBy(20, 'kk')).toBe('0,2%');
		expect(formatOffBy(7, 'ru')).toBe('0,07\u00A0%');
		expect(formatOffBy(0, 'en')).toBe('0%');
	});

	it('tells how many times it is off', () => {
		expect(formatTimes(1_002, 'en')).toBe('10.02');
		expect(formatTimes(1_000, 'ru')).toBe('10');
	});
});

describe('an amount that went through a rate', () => {
	it('is told in whole units, half away from zero', () => {
		expect(wholeUnits(money('USD', 9_311_030))).toEqual(money('USD', 9_311_000));
		expect(wholeUnits(money('USD', -150))).toEqual(money('USD', -200));
		expect(wholeUnits(money('JPY', 151))).toEqual(money('JPY', 151));
	});

	it('carries the sign of an assumed rate', () => {
		expect(formatConverted(money('KZT', 14_203_200_000), true, 'ru')).toBe(
			'≈\u00A0142\u00A0032\u00A0000\u00A0₸'
		);
		expect(formatBareConverted(money('USD', 9_311_030), false, 'en')).toBe('93,110');
	});
});
