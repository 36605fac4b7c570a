import { describe, expect, expectTypeOf, it } from 'vitest';
import { add, largestAmount, minorDigits, money, subtract, type Money } from '$lib/domain/money';

describe('money', () => {
	it('does not compile when tenge and dollars are added or subtracted', () => {
		type Sum = typeof add;
		expectTypeOf<Sum>().toExtend<(a: Money<'KZT'>, b: Money<'KZT'>) => Money<'KZT'>>();
		expectTypeOf<Sum>().not.toExtend<(a: Money<'KZT'>, b: Money<'USD'>) => unknown>();
		expectTypeOf<Sum>().not.toExtend<(a: Money<'USD'>, b: Money<'KZT'>) => unknown>();
		expectTypeOf<typeof subtract>().not.toExtend<(a: Money<'KZT'>, b: Money<'USD'>) => unknown>();
		expectTypeOf<Money<'KZT'>>().not.toExtend<Money<'USD'>>();
		expectTypeOf(money('KZT', 1)).toEqualTypeOf<Money<'KZT'>>();
	});

	it('would compile if the currency of the second amount were inferred too', () => {
		type Loose = <C extends string>(a: Money<C>, b: Money<C>) => Money<C>;
		expectTypeOf<Loose>().toExtend<(a: Money<'KZT'>, b: Money<'USD'>) => unknown>();
	});

	it('of currencies known only at run time is not added either', () => {
		const read = (currency: string) => money(currency, 100);
		expect(() => add(read('KZT'), read('USD'))).toThrow('KZT and USD are never added');
		expect(() => subtract(read('USD'), read('KZT'))).toThrow(RangeError);
	});

	it('adds and subtracts whole minor units of one currency', () => {
		expect(add(money('KZT', 150), money('KZT', 50))).toEqual({ currency: 'KZT', minor: 200 });
		expect(subtract(money('KZT', 50), money('KZT', 150))).toEqual(money('KZT', -100));
	});

	it.each([0.5, Number.NaN, Infinity, 2 ** 53])('refuses %s minor units', (minor) => {
		expect(() => money('KZT', minor)).toThrow(RangeError);
	});

	it('holds the largest amount exactly', () => {
		expect(money('KZT', largestAmount).minor).toBe(9_000_000_000_000);
	});

	it('has as many minor digits as its currency', () => {
		const digits = ['KZT', 'USD', 'EUR', 'JPY', 'KRW', 'XOF', 'KWD', 'TND', 'CLF'].map(minorDigits);
		expect(digits).toEqual([2, 2, 2, 0, 0, 0, 3, 3, 4]);
	});
});
