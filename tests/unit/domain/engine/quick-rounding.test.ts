import { monthIndex } from '$lib/domain/calendar';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { monthRates, inCurrency } from '$lib/domain/engine/month-rates';
import { packDay } from '$lib/domain/engine/packed-days';
import { quickMultiplyDivide, quickPortion } from '$lib/domain/engine/quick-rounding';
import { money } from '$lib/domain/money';
import { convert, rateTable } from '$lib/domain/rates';
import { multiplyDivide, portion } from '$lib/domain/rounding';
import { rate } from '../../../support/ledger';

const amount = fc.oneof(
	fc.integer({ min: 0, max: 1_000 }),
	fc.maxSafeInteger().map((value) => Math.abs(value) % 9_000_000_000_001)
);
/** Often even, so that halves are met. */
const parts = fc.oneof(fc.constantFrom(2, 4, 8, 12, 24), fc.integer({ min: 1, max: 90_619_200 }));

it('a quick portion is the exact one, also of the largest amounts and of halves', () => {
	fc.assert(
		fc.property(amount, parts, fc.double({ min: 0, max: 1, noNaN: true }), (minor, whole, part) => {
			const weight = Math.round(whole * part);
			const quick = quickPortion(minor, weight, whole, minor / whole);
			expect(quick).toBe(portion(minor, weight, whole));
		}),
		{ numRuns: 300 }
	);
});

it('a quick ratio is the exact one', () => {
	fc.assert(
		fc.property(amount, parts, (minor, whole) => {
			expect(outcome(() => quickMultiplyDivide(minor, 10_000, whole))).toBe(
				outcome(() => multiplyDivide(minor, 10_000, whole))
			);
		}),
		{ numRuns: 300 }
	);
});

it('a quick conversion is the exact one, whatever the digits of the currency', () => {
	const currencies = ['KZT', 'USD', 'JPY', 'KWD'];
	const perUnit = fc.integer({ min: 1, max: 20_000_000 }).map((steps) => steps / 10_000);
	const place = fc.nat(3);
	fc.assert(
		fc.property(amount, perUnit, perUnit, place, place, (minor, dollar, other, from, to) => {
			const rates = [rate('USD', '2025-01-31', dollar)];
			for (const currency of ['JPY', 'KWD']) rates.push(rate(currency, '2025-01-31', other));
			const quick = monthRates(rates, currencies, packDay('2025-03-01'), monthIndex('2025-01'), 1);
			const table = rateTable(rates, '2025-03-01');
			const exact = () =>
				convert(money(currencies[from] ?? '', minor), currencies[to] ?? '', (currency) =>
					table.inMonth(currency, '2025-01')
				);
			expect(outcome(() => inCurrency(quick, minor, from, to, 0))).toEqual(
				outcome(() => {
					const converted = exact();
					return converted.state === 'known' ? converted.value.minor : NaN;
				})
			);
		}),
		{ numRuns: 300 }
	);
});

/** An amount, or the refusal of one beyond 2^53. */
function outcome(work: () => number): number | string {
	try {
		return work();
	} catch (error) {
		if (error instanceof RangeError) return error.message;
		throw error;
	}
}
