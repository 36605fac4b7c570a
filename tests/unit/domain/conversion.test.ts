import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { known, missing } from '$lib/domain/figure';
import { minorDigits, money } from '$lib/domain/money';
import { convert, convertFraction, rateTable, type RateOf } from '$lib/domain/rates';
import { rate } from '../../support/ledger';

const rates = rateTable(
	[
		rate('USD', '2026-03-31', 480),
		rate('EUR', '2026-03-31', 520.4),
		rate('JPY', '2026-03-31', 3.2),
		rate('KWD', '2026-03-31', 1560)
	],
	'2026-04-01'
);
const onTheDay: RateOf = (currency) => rates.onDay(currency, '2026-03-31');
const inCurrency = (currency: string, minor: number, to: string) => {
	const conversion = convert(money(currency, minor), to, onTheDay);
	return conversion.state === 'known' ? conversion.value.minor : conversion.reason;
};

/** Half away from zero, with nothing of the product. */
function naive(minor: bigint, from: [bigint, number], to: [bigint, number]): bigint {
	const top = minor * from[0] * 10n ** BigInt(to[1]);
	const bottom = to[0] * 10n ** BigInt(from[1]);
	return (2n * top + bottom) / (2n * bottom);
}

describe('a conversion', () => {
	it('leaves an amount of the wanted currency alone, without any rate', () => {
		expect(convert(money('GBP', 12_345), 'GBP', onTheDay)).toEqual(
			known({ minor: 12_345, assumed: false })
		);
	});

	it.each([
		['USD', 10_000, 'KZT', 4_800_000],
		['KZT', 4_800_000, 'USD', 10_000],
		['KZT', 240, 'USD', 1],
		['KZT', 239, 'USD', 0],
		['EUR', 100_000, 'USD', 108_417],
		['JPY', 10_000, 'KZT', 3_200_000],
		['KZT', 3_200_000, 'JPY', 10_000],
		['JPY', 10_000, 'USD', 6_667],
		['KWD', 1_000, 'KZT', 156_000],
		['KZT', 156_000, 'KWD', 1_000],
		['KWD', 1_001, 'USD', 325]
	])('makes of %s %i in %s %i', (currency, minor, to, expected) => {
		expect(inCurrency(currency, minor, to)).toBe(expected);
	});

	it('is missing where either rate is', () => {
		expect(inCurrency('GBP', 100, 'KZT')).toBe('no-rate');
		expect(convert(money('USD', 100), 'GBP', onTheDay)).toEqual(missing('no-rate'));
	});

	it('is assumed where either rate is', () => {
		const old: RateOf = (currency) => rates.onDay(currency, '2026-06-01');
		expect(convert(money('EUR', 100), 'USD', old)).toMatchObject({ value: { assumed: true } });
	});

	it('divides before it rounds', () => {
		expect(convert(money('USD', 1), 'KZT', onTheDay, 3)).toEqual(
			known({ minor: 160, assumed: false })
		);
		expect(convertFraction(5_000n, 10_000, 'USD', 'KZT', onTheDay)).toEqual(
			known({ minor: 240, assumed: false })
		);
	});

	it('through tenge is one exact fraction, whatever the amount and the two rates', () => {
		const micros = fc.integer({ min: 1_000, max: 2_000_000_000 });
		const codes = fc.constantFrom('EUR', 'USD', 'JPY', 'KWD');
		const amount = fc.integer({ min: 0, max: 9_000_000_000 });
		fc.assert(
			fc.property(amount, codes, micros, codes, micros, (minor, from, bought, to, sold) => {
				if (from === to) return;
				const table = rateTable(
					[
						{ ...rate(from, '2026-01-01', 1), micros: bought },
						{ ...rate(to, '2026-01-01', 1), micros: sold }
					],
					'2026-01-01'
				);
				const expected = naive(
					BigInt(minor),
					[BigInt(bought), minorDigits(from)],
					[BigInt(sold), minorDigits(to)]
				);
				if (expected > BigInt(Number.MAX_SAFE_INTEGER)) return;
				const conversion = convert(money(from, minor), to, (code) =>
					table.onDay(code, '2026-01-01')
				);
				expect(conversion).toMatchObject({ value: { minor: Number(expected) } });
			}),
			{ numRuns: 300 }
		);
	});
});
