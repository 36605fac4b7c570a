import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney } from '$lib/format/money';
import { languages } from '$lib/domain/facts';
import { largestAmount, money } from '$lib/domain/money';
import { parseAmount } from '$lib/server/forms/amount';

describe('a typed amount in tenge', () => {
	it.each([
		['0', 0],
		['13000000', 1_300_000_000],
		['13 000 000', 1_300_000_000],
		['13\u00A0000\u00A0000', 1_300_000_000],
		['13\u202F000\u202F000', 1_300_000_000],
		["13'000'000", 1_300_000_000],
		['13’000’000', 1_300_000_000],
		['13,000,000', 1_300_000_000],
		['13.000.000', 1_300_000_000],
		['1,055.50', 105_550],
		['1,055.500', 105_550],
		['1.055,50', 105_550],
		['1 055,50', 105_550],
		['1055,5', 105_550],
		['0,5', 50],
		['13 млн тг', 1_300_000_000],
		['13 млн. тг.', 1_300_000_000],
		['13млн', 1_300_000_000],
		['1,5 млн', 150_000_000],
		['13m', 1_300_000_000],
		['KZT 13 m', 1_300_000_000],
		['410 мың теңге', 41_000_000],
		['410 тыс. тенге', 41_000_000],
		['0.125 m', 12_500_000],
		['₸1,055,000', 105_500_000],
		['1 055 000 ₸', 105_500_000],
		['  1055  ', 105_500],
		['13 млн. тенге', 1_300_000_000],
		['13 млн.тг.', 1_300_000_000],
		['10.5m', 1_050_000_000],
		['10 мың теңге', 1_000_000],
		['1,2 млрд ₸', 120_000_000_000],
		['13m₸', 1_300_000_000],
		['₸ 13 000 000', 1_300_000_000],
		['12 345 678,90', 1_234_567_890],
		['13\u2009000\u2009000', 1_300_000_000],
		['KZT 5 000', 500_000],
		['5 000 KZT', 500_000],
		['90 000 000 000', largestAmount]
	])('reads %j', (text, minor) => {
		expect(parseAmount(text, 'KZT')).toEqual({ ok: true, minor });
	});

	it.each([
		['1,055', 105_500, null],
		['1.055', 105_500, null],
		['1055,000', 105_500_000, 105_500],
		['1,055 m', 105_500_000_000, 105_500_000],
		['1,055 тыс.', 105_500_000, 105_500],
		['1 055,500', 105_550_000, 105_550]
	])('asks which of the two %j is', (text, thousands, decimal) => {
		const read = parseAmount(text, 'KZT');
		const readings = [{ name: 'thousands', minor: thousands }];
		if (decimal !== null) readings.push({ name: 'decimal', minor: decimal });
		expect(read).toEqual({ ok: false, fault: 'asked', readings });
	});

	it.each(['$100', '100 USD', '100 доллар', '5 €'])('takes %j for no tenge', (text) => {
		expect(parseAmount(text, 'KZT')).toMatchObject({ fault: 'other-currency' });
	});

	it.each([
		['', 'unreadable'],
		[' ', 'unreadable'],
		['=1+1', 'unreadable'],
		['+5', 'unreadable'],
		['@SUM(A1)', 'unreadable'],
		['1e15', 'too-large'],
		['1e', 'unreadable'],
		['12e3', 'unreadable'],
		['1e-3', 'unreadable'],
		['4e+999', 'unreadable'],
		['0x10', 'unreadable'],
		['NaN', 'unreadable'],
		['Infinity', 'unreadable'],
		['1\u0000000', 'hidden'],
		['\u202E100', 'hidden'],
		['１００', 'other-digits'],
		['٣٠٠', 'other-digits'],
		['007', 'unreadable'],
		['13 00', 'unreadable'],
		['1,05,000', 'unreadable'],
		['1.000,000.00', 'unreadable'],
		['1,000.00.00', 'unreadable'],
		["1 000'000", 'unreadable'],
		['5,', 'unreadable'],
		[',5', 'unreadable'],
		['12 beds', 'unreadable'],
		['5 m m', 'unreadable'],
		['₸5 ₸', 'unreadable'],
		['1\t000', 'hidden'],
		['1\n000', 'hidden'],
		['9'.repeat(61), 'unreadable'],
		['1\u200B000', 'hidden'],
		['13 млн ₸ USD', 'unreadable'],
		['USD', 'unreadable'],
		['KZT 5 000 USD', 'unreadable'],
		['-5', 'negative'],
		['(1 200,00)', 'negative'],
		['( 5 )', 'negative'],
		['−0', 'negative'],
		['0.005', 'too-fine'],
		['1.0550', 'too-fine'],
		['9007199254740993', 'too-large'],
		['90 000 000 000,01', 'too-large'],
		['999 млрд', 'too-large'],
		['9'.repeat(60), 'too-large']
	])('refuses %j: %s', (text, fault) => {
		expect(parseAmount(text, 'KZT')).toMatchObject({ ok: false, fault });
	});

	it.each([
		['10 тыс. долл.', 1_000_000],
		['10 тыс. долл. США', 1_000_000],
		['87 000 долларов США', 8_700_000],
		['87 мың АҚШ доллары', 8_700_000],
		['$9,950.50', 995_050],
		['US$ 9,950.50', 995_050],
		['9.5k$', 950_000],
		['87,000.00 US dollars', 8_700_000]
	])('reads dollars as they are written: %j', (text, minor) => {
		expect(parseAmount(text, 'USD')).toEqual({ ok: true, minor });
	});

	it('takes the reading that was picked, and asks where it is none of these', () => {
		expect(parseAmount('1,055 млн', 'KZT', 'decimal')).toEqual({ ok: true, minor: 105_500_000 });
		expect(parseAmount('1,055 млн', 'KZT', 'power')).toMatchObject({ fault: 'asked' });
		expect(parseAmount('1,055', 'KZT', 'decimal')).toMatchObject({ fault: 'asked' });
		expect(parseAmount('13 000', 'KZT', 'decimal')).toEqual({ ok: true, minor: 1_300_000 });
	});

	it.each(['4e+06', '4E6', '4.0e+06'])('asks about what a sheet has shortened: %j', (text) => {
		const readings = [{ name: 'power', minor: 400_000_000 }];
		expect(parseAmount(text, 'KZT')).toEqual({ ok: false, fault: 'asked', readings });
		expect(parseAmount(text, 'KZT', 'power')).toEqual({ ok: true, minor: 400_000_000 });
	});

	it('has no decimals in a currency without any', () => {
		expect(parseAmount('1200', 'JPY')).toEqual({ ok: true, minor: 1200 });
		expect(parseAmount('1200.5', 'JPY')).toMatchObject({ fault: 'too-fine' });
	});

	it('has three decimals in a currency with three, and still asks', () => {
		expect(parseAmount('1.2345', 'KWD')).toMatchObject({ fault: 'too-fine' });
		expect(parseAmount('1.2550', 'KWD')).toEqual({ ok: true, minor: 1255 });
		expect(parseAmount('1.255', 'KWD')).toEqual({
			ok: false,
			fault: 'asked',
			readings: [
				{ name: 'thousands', minor: 1_255_000 },
				{ name: 'decimal', minor: 1255 }
			]
		});
	});
});

it('reads back what the product itself prints, unless it would have to guess', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 0, max: largestAmount }),
			fc.constantFrom(...languages),
			fc.constantFrom('KZT', 'USD', 'EUR'),
			(minor, language, currency) => {
				const read = parseAmount(formatMoney(money(currency, minor), language), currency);
				if (read.ok || read.fault !== 'asked') expect(read).toEqual({ ok: true, minor });
			}
		)
	);
});
