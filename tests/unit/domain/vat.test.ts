import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestAmount } from '$lib/domain/money';
import { netOfVat, withVat } from '$lib/domain/vat';

describe('a sum with VAT', () => {
	it.each([
		[1_120_000, 1_200, 1_000_000],
		[1_300_000_000, 1_200, 1_160_714_286],
		[100, 1_600, 86],
		[3, 10_000, 2],
		[500, 0, 500]
	])('%i tiyn with %i basis points leave %i', (sum, vat, net) => {
		expect(netOfVat(sum, vat)).toBe(net);
	});

	it('can be told from its net amount without changing that', () => {
		const net = fc.integer({ min: 0, max: largestAmount / 2 });
		fc.assert(
			fc.property(net, fc.integer({ min: 0, max: 10_000 }), (amount, vat) => {
				expect(netOfVat(withVat(amount, vat), vat)).toBe(amount);
			})
		);
	});
});
