import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '$lib/domain/facts';
import { money } from '$lib/domain/money';
import {
	formatBareMoney,
	formatMoney,
	formatMoneyRange,
	formatMoneyShort
} from '$lib/format/money';

const s = '\u00A0';
const tenge = (whole: number) => money('KZT', whole * 100);

describe('a full amount', () => {
	it.each([
		['en', 'KZT', 105_500_000, '₸1,055,000'],
		['ru', 'KZT', 105_500_000, `1${s}055${s}000${s}₸`],
		['kk', 'KZT', 105_500_000, `1${s}055${s}000${s}₸`],
		['en', 'USD', 12_000_000, '$120,000'],
		['ru', 'USD', 12_000_000, `120${s}000${s}$`],
		['kk', 'USD', 12_000_000, `120${s}000${s}$`],
		['en', 'EUR', 870_000, '€8,700'],
		['ru', 'EUR', 870_000, `8${s}700${s}€`],
		['en', 'KZT', -210_000_050, '\u2212₸2,100,000.50'],
		['ru', 'USD', 5, `0,05${s}$`],
		['en', 'JPY', 15_000, `JPY${s}15,000`],
		['ru', 'CHF', 150_000, `1${s}500${s}CHF`],
		['en', 'KWD', 1_500, `KWD${s}1.500`],
		['en', 'KZT', 0, '₸0']
	] as const)('reads in %s: %s %i as %s', (language, currency, minor, text) => {
		expect(formatMoney(money(currency, minor), language)).toBe(text);
	});

	it('can stand bare in a column that names its currency', () => {
		expect(formatBareMoney(tenge(1_055_000), 'en')).toBe('1,055,000');
		expect(formatBareMoney(tenge(-1_055_000), 'ru')).toBe(`\u22121${s}055${s}000`);
	});
});

describe('an amount in a headline', () => {
	it.each([
		['en', 62_400_000, '₸62.4m'],
		['ru', 62_400_000, `62,4${s}млн${s}₸`],
		['kk', 62_400_000, `62,4${s}млн${s}₸`],
		['en', 1_200_000_000, '₸1.2bn'],
		['ru', 1_200_000_000, `1,2${s}млрд${s}₸`],
		['kk', 1_200_000_000, `1,2${s}млрд${s}₸`],
		['en', 850_000, '₸850k'],
		['ru', 850_000, `850${s}тыс.${s}₸`],
		['kk', 850_000, `850${s}мың${s}₸`],
		['en', 1_055_000, '₸1.06m'],
		['en', 1_054_999, '₸1.05m'],
		['en', 999_500, '₸1m'],
		['en', 999_499, '₸999k'],
		['en', -2_100_000, '\u2212₸2.1m'],
		['ru', 3_400_000_000_000, `3,4${s}трлн${s}₸`],
		['en', 850, '₸850'],
		['en', 0, '₸0']
	] as const)('reads in %s: %i tenge as %s', (language, whole, text) => {
		expect(formatMoneyShort(tenge(whole), language)).toBe(text);
	});

	it('is within half a percent of what it stands for', () => {
		const powers = new Map([
			['k', 1e3],
			['m', 1e6],
			['bn', 1e9],
			['tn', 1e12]
		]);
		fc.assert(
			fc.property(fc.integer({ min: 100_000, max: 9_000_000_000_000 }), (minor) => {
				const text = formatMoneyShort(money('KZT', minor), 'en');
				const [, digits, unit = ''] = /^₸([\d.]+)([a-z]+)$/.exec(text) ?? [];
				const told = Number(digits) * (powers.get(unit) ?? Number.NaN) * 100;
				expect(Math.abs(told - minor)).toBeLessThanOrEqual(minor * 0.005 + 1);
			})
		);
	});
});

describe('a range of amounts', () => {
	it.each([
		['en', '₸13,000,000 to ₸23,566,500'],
		['ru', `от 13${s}000${s}000 до 23${s}566${s}500${s}₸`],
		['kk', `13${s}000${s}000 – 23${s}566${s}500${s}₸`]
	] satisfies [Language, string][])('names both ends in %s', (language, text) => {
		expect(formatMoneyRange(tenge(13_000_000), tenge(23_566_500), language)).toBe(text);
	});

	it('is one amount where its ends are the same', () => {
		expect(formatMoneyRange(tenge(5), tenge(5), 'en')).toBe('₸5');
	});
});
