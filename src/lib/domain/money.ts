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
const otherExponents: Readonly<Record<string, number>> = {
	BHD: 3,
	CLP: 0,
	IQD: 3,
	ISK: 0,
	JOD: 3,
	JPY: 0,
	KRW: 0,
	KWD: 3,
	LYD: 3,
	OMR: 3,
	TND: 3,
	UGX: 0,
	VND: 0
};

/** Digits after the decimal point of a currency's amounts: 2 for most, 0 for yen, 3 for dinars. */
export function minorDigits(currency: CurrencyCode): number {
	return otherExponents[currency] ?? 2;
}

/**
 * An amount of a currency.
 * @throws RangeError when `minor` is not a safe integer
 */
export function money<C extends CurrencyCode>(currency: C, minor: number): Money<C> {
	if (!Number.isSafeInteger(minor)) throw new RangeError(`not whole minor units: ${minor}`);
	return { currency, minor };
}

/** The sum of two amounts of one currency; amounts of two currencies do not compile. */
export function add<C extends CurrencyCode>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> {
	return money(a.currency, a.minor + b.minor);
}

/** The difference of two amounts of one currency; may be negative. */
export function subtract<C extends CurrencyCode>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> {
	return money(a.currency, a.minor - b.minor);
}
