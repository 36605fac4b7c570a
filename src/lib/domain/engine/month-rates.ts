/** Rates of each month as factors between currencies, with the exact fractions behind them. */
import { monthAt } from '../calendar';
import type { Rate } from '../rates';
import { rateScale, rateTable } from '../rates';
import { minorDigits, type CurrencyCode } from '../money';
import { divideExactly } from '../rounding';
import { roundedIfCertain } from './quick-rounding';
import { unpackDay } from './packed-days';

export interface MonthRates {
	/** Millionths of a tenge for one unit, by currency, then month; 0: no rate. */
	readonly micros: Float64Array;
	/** 1 where the rate is assumed; by currency, then month. */
	readonly assumed: Uint8Array;
	/** Tenge for one minor unit, in floating point; by currency, then month. */
	readonly value: Float64Array;
	/** 10 to the currency's digits after the point. */
	readonly scale: Float64Array;
	readonly months: number;
}

/**
 * @param asOf a packed day
 * @param first a packed month
 */
export function monthRates(
	rates: readonly Rate[],
	currencies: readonly CurrencyCode[],
	asOf: number,
	first: number,
	months: number
): MonthRates {
	const table = rateTable(rates, unpackDay(asOf));
	const micros = new Float64Array(currencies.length * months);
	const assumed = new Uint8Array(currencies.length * months);
	const value = new Float64Array(currencies.length * months);
	const scale = Float64Array.from(currencies, (currency) => 10 ** minorDigits(currency));
	currencies.forEach((currency, place) => {
		for (let month = 0; month < months; month += 1) {
			const at = place * months + month;
			const rate = currency === 'KZT' ? null : table.inMonth(currency, monthAt(first + month));
			micros[at] = currency === 'KZT' ? rateScale : (rate?.micros ?? 0);
			assumed[at] = rate?.assumed === true ? 1 : 0;
			value[at] = Number(micros[at]) / Number(scale[place]);
		}
	});
	return { micros, assumed, value, scale, months };
}

export function hasRate({ micros, months }: MonthRates, currency: number, month: number): boolean {
	return micros[currency * months + month] !== 0;
}

/** A conversion between two currencies rests on an assumed rate. */
export function isAssumed(
	{ assumed, months }: MonthRates,
	from: number,
	to: number,
	month: number
): boolean {
	return (
		from !== to && (assumed[from * months + month] === 1 || assumed[to * months + month] === 1)
	);
}

/** Minor units of one currency in another at a month's rate, rounded once; both have a rate. */
export function inCurrency(
	rates: MonthRates,
	minor: number,
	from: number,
	to: number,
	month: number
): number {
	if (from === to || minor === 0) return minor;
	const fromAt = from * rates.months + month;
	const toAt = to * rates.months + month;
	const factor = Number(rates.value[fromAt]) / Number(rates.value[toAt]);
	const rounded = roundedIfCertain(minor * factor);
	return Number.isNaN(rounded) ? exactly(rates, minor, from, to, month) : rounded;
}

function exactly(
	{ micros, scale, months }: MonthRates,
	minor: number,
	from: number,
	to: number,
	month: number
): number {
	const numerator = BigInt(Number(micros[from * months + month])) * BigInt(Number(scale[to]));
	const denominator = BigInt(Number(micros[to * months + month])) * BigInt(Number(scale[from]));
	return divideExactly(BigInt(minor) * numerator, denominator);
}
