import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '$lib/domain/facts';
import { largestAmount, money } from '$lib/domain/money';
import { spellMoney } from '$lib/format/spelled/spell-money';

const tenge = (whole: number) => money('KZT', Math.round(whole * 100));
const dollars = (whole: number) => money('USD', Math.round(whole * 100));

describe('an amount in English words', () => {
	it.each([
		[0, 'zero tenge'],
		[1, 'one tenge'],
		[2, 'two tenge'],
		[5, 'five tenge'],
		[11, 'eleven tenge'],
		[21, 'twenty-one tenge'],
		[101, 'one hundred and one tenge'],
		[1000, 'one thousand tenge'],
		[1001, 'one thousand one tenge'],
		[2000, 'two thousand tenge'],
		[21_000, 'twenty-one thousand tenge'],
		[1_000_000, 'one million tenge'],
		[1_055_000, 'one million fifty-five thousand tenge'],
		[13_000_000, 'thirteen million tenge'],
		[
			12_345_678.9,
			'twelve million three hundred and forty-five thousand six hundred and seventy-eight tenge ninety tiyn'
		],
		[90_000_000_000, 'ninety billion tenge']
	])('%d', (whole, words) => {
		expect(spellMoney(tenge(whole), 'en')).toBe(words);
	});

	it('counts one dollar and many', () => {
		expect(spellMoney(dollars(1), 'en')).toBe('one dollar');
		expect(spellMoney(dollars(1.01), 'en')).toBe('one dollar one cent');
		expect(spellMoney(dollars(0.5), 'en')).toBe('fifty cents');
		expect(spellMoney(dollars(9_950.5), 'en')).toBe(
			'nine thousand nine hundred and fifty dollars fifty cents'
		);
	});
});

describe('an amount in Russian words', () => {
	it.each([
		[0, 'ноль тенге'],
		[1, 'один тенге'],
		[2, 'два тенге'],
		[5, 'пять тенге'],
		[11, 'одиннадцать тенге'],
		[21, 'двадцать один тенге'],
		[101, 'сто один тенге'],
		[1000, 'одна тысяча тенге'],
		[1001, 'одна тысяча один тенге'],
		[2000, 'две тысячи тенге'],
		[12_000, 'двенадцать тысяч тенге'],
		[21_000, 'двадцать одна тысяча тенге'],
		[1_000_000, 'один миллион тенге'],
		[1_055_000, 'один миллион пятьдесят пять тысяч тенге'],
		[13_000_000, 'тринадцать миллионов тенге'],
		[
			12_345_678.9,
			'двенадцать миллионов триста сорок пять тысяч шестьсот семьдесят восемь тенге девяносто тиынов'
		],
		[90_000_000_000, 'девяносто миллиардов тенге']
	])('%d', (whole, words) => {
		expect(spellMoney(tenge(whole), 'ru')).toBe(words);
	});

	it.each([
		[1, 'один доллар'],
		[2, 'два доллара'],
		[5, 'пять долларов'],
		[11, 'одиннадцать долларов'],
		[12, 'двенадцать долларов'],
		[21, 'двадцать один доллар'],
		[22.22, 'двадцать два доллара двадцать два цента'],
		[111, 'сто одиннадцать долларов'],
		[1_000_000, 'один миллион долларов'],
		[2_000_000, 'два миллиона долларов']
	])('gives dollars their case: %d', (whole, words) => {
		expect(spellMoney(dollars(whole), 'ru')).toBe(words);
	});

	it('knows that a kopeck is feminine and a euro does not change', () => {
		expect(spellMoney(money('RUB', 2_101), 'ru')).toBe('двадцать один рубль одна копейка');
		expect(spellMoney(money('RUB', 302), 'ru')).toBe('три рубля две копейки');
		expect(spellMoney(money('EUR', 500), 'ru')).toBe('пять евро');
	});
});

describe('an amount in Kazakh words', () => {
	it.each([
		[0, 'нөл теңге'],
		[1, 'бір теңге'],
		[2, 'екі теңге'],
		[5, 'бес теңге'],
		[11, 'он бір теңге'],
		[21, 'жиырма бір теңге'],
		[101, 'жүз бір теңге'],
		[200, 'екі жүз теңге'],
		[1000, 'бір мың теңге'],
		[1001, 'бір мың бір теңге'],
		[2000, 'екі мың теңге'],
		[21_000, 'жиырма бір мың теңге'],
		[1_000_000, 'бір миллион теңге'],
		[1_055_000, 'бір миллион елу бес мың теңге'],
		[13_000_000, 'он үш миллион теңге'],
		[12_345_678.9, 'он екі миллион үш жүз қырық бес мың алты жүз жетпіс сегіз теңге тоқсан тиын'],
		[90_000_000_000, 'тоқсан миллиард теңге']
	])('%d', (whole, words) => {
		expect(spellMoney(tenge(whole), 'kk')).toBe(words);
	});
});

describe('an amount in words', () => {
	it('calls a currency without a word by its code', () => {
		expect(spellMoney(money('SEK', 550), 'en')).toBe('five SEK 50/100');
		expect(spellMoney(money('JPY', largestAmount), 'ru')).toBe('девять триллионов JPY');
		expect(spellMoney(money('KWD', 1_250), 'kk')).toBe('бір KWD 250/1000');
	});

	it('is not told below zero', () => {
		expect(() => spellMoney(money('KZT', -100), 'en')).toThrow(RangeError);
	});

	it('is never the same for two amounts', () => {
		const amount = fc.integer({ min: 0, max: largestAmount });
		fc.assert(
			fc.property(amount, amount, fc.constantFrom(...languages), (one, other, language) => {
				fc.pre(one !== other);
				const words = (minor: number) => spellMoney(money('USD', minor), language);
				expect(words(one)).not.toBe(words(other));
			})
		);
	});
});
