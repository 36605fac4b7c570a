/** What each currency's money comes to in a lens, month by month: worked out once for all programs. */
import { hasRate, inCurrency, isAssumed, type MonthRates } from './month-rates';
import { roundedIfCertain } from './quick-rounding';

export interface LensRates {
	readonly rates: MonthRates;
	/** The place of the lens among the currencies. */
	readonly lens: number;
	/** By currency, then month; NaN without a rate. */
	readonly factor: Float64Array;
	/** 1 where an assumed rate is in it. */
	readonly assumed: Uint8Array;
}

export function lensRates(rates: MonthRates, lens: number): LensRates {
	const { months, value } = rates;
	const factor = new Float64Array(value.length).fill(NaN);
	const assumed = new Uint8Array(value.length);
	for (let at = 0; at < value.length; at += 1) {
		const [currency, month] = [Math.floor(at / months), at % months];
		if (isAssumed(rates, currency, lens, month)) assumed[at] = 1;
		if (currency === lens) factor[at] = 1;
		else if (hasRate(rates, currency, month) && hasRate(rates, lens, month))
			factor[at] = Number(value[at]) / Number(value[lens * months + month]);
	}
	return { rates, lens, factor, assumed };
}

/** Minor units of a currency in the lens, rounded once; NaN without a rate. */
export function inLens(
	{ rates, lens, factor }: LensRates,
	minor: number,
	currency: number,
	month: number
): number {
	const times = Number(factor[currency * rates.months + month]);
	if (currency === lens || Number.isNaN(times)) return minor * times;
	const rounded = roundedIfCertain(minor * times);
	return Number.isNaN(rounded) ? inCurrency(rates, minor, currency, lens, month) : rounded;
}
