/** Money typed by its currency, in whole minor units (tiyn, cents). */

/** An ISO 4217 code. */
export type CurrencyCode = string;

export interface Money<C extends CurrencyCode> {
	readonly currency: C;
	/** A safe integer; one amount is at most 9·10¹². */
	readonly minor: number;
}

export type AnyMoney = Money<CurrencyCode>;

/** The largest single amount, in minor units. */
export const largestAmount = 9_000_000_000_000;

/** Digits after the point where they are not two (ISO 4217). */
const otherDigits = new Map<CurrencyCode, number>([
	...digits(0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'),
	...digits(3, 'BHD IQD JOD KWD LYD OMR TND'),
	...digits(4, 'CLF UYW')
]);

function digits(count: number, currencies: string): [CurrencyCode, number][] {
	return currencies.split(' ').map((currency) => [currency, count]);
}

/** Digits after the decimal point of a currency's amounts: 2 for most, 0 for yen, 3 for dinars. */
export function minorDigits(currency: CurrencyCode): number {
	return otherDigits.get(currency) ?? 2;
}

/**
 * An amount of a currency.
 * @throws RangeError when `minor` is not a safe integer
 */
export function money<C extends CurrencyCode>(currency: C, minor: number): Money<C> {
	if (!Number.isSafeInteger(minor)) throw new RangeError(`not whole minor units: ${minor}`);
	return { currency, minor };
}

/**
 * The sum of two amounts of one currency; amounts of two currencies do not compile.
 * @throws RangeError when currencies known only at run time differ
 */
export function add<C extends CurrencyCode>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> {
	refuseTwoCurrencies(a, b);
	return money(a.currency, a.minor + b.minor);
}

/**
 * The difference of two amounts of one currency; may be negative.
 * @throws RangeError when currencies known only at run time differ
 */
export function subtract<C extends CurrencyCode>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> {
	refuseTwoCurrencies(a, b);
	return money(a.currency, a.minor - b.minor);
}

function refuseTwoCurrencies(a: AnyMoney, b: AnyMoney): void {
	if (a.currency !== b.currency)
		throw new RangeError(`${a.currency} and ${b.currency} are never added`);
}
