/** Exchange rates: tenge per one unit of a currency on a day, looked up with their date and origin. */
import { addDays, lastDayOf, monthOf, type Day, type Month } from './calendar';
import { known, missing, type Known, type Missing } from './figure';
import { ascending, byAll, groupBy } from './grouping';
import { minorDigits, type AnyMoney, type CurrencyCode } from './money';
import { divideExactly } from './rounding';

/** Rates are whole millionths of a tenge, so that no floating-point rate is stored or multiplied. */
export const rateScale = 1_000_000;
/** A month's mean is rounded to four decimals of a tenge. */
const meanStep = 100;
/** A rate up to this many days older than the day counts as the day's own. */
export const freshDays = 31;

export interface Rate {
	readonly currency: CurrencyCode;
	readonly day: Day;
	/** Tenge per one unit × 1,000,000; a positive safe integer. */
	readonly micros: number;
	/** Where it was published, e.g. "International Monetary Fund". */
	readonly origin: string;
	readonly official: boolean;
}

/** A rate as it was used, so that a figure can show rate, date, origin. */
export interface RateUsed {
	readonly currency: CurrencyCode;
	readonly micros: number;
	/** The day of the rate; of a month's mean, the last day that is in it. */
	readonly day: Day;
	readonly origin: string;
	readonly mean: boolean;
	readonly assumed: boolean;
}

export interface RateTable {
	/** The rate of a day: the latest official one on or before it; over 31 days older: assumed. */
	readonly onDay: (currency: CurrencyCode, day: Day) => RateUsed | null;
	/** The rate of a month: the mean of its official rates; without any, the latest before, assumed. */
	readonly inMonth: (currency: CurrencyCode, month: Month) => RateUsed | null;
	/** The newest official rate known. */
	readonly newest: (currency: CurrencyCode) => RateUsed | null;
}

/** Of two official rates of one day, which is used may not depend on which was typed in first. */
const byDay = byAll<Rate>(
	ascending((rate) => rate.day),
	ascending((rate) => rate.origin),
	ascending((rate) => rate.micros)
);

/** The official rates known on a day. The running month and those ahead use the newest, assumed. */
export function rateTable(rates: readonly Rate[], asOf: Day): RateTable {
	const histories = groupBy(
		rates.filter((rate) => rate.official && rate.day <= asOf).sort(byDay),
		(rate) => rate.currency
	);
	/* means from the start; what is assumed, once it was asked for */
	const inMonths = new Map<string, RateUsed | null>();
	for (const [currency, history] of histories)
		for (const [month, inMonth] of groupBy(history, (rate) => monthOf(rate.day)))
			if (month < monthOf(asOf)) inMonths.set(`${currency} ${month}`, meanOf(inMonth));

	const onOrBefore = (currency: CurrencyCode, day: Day) =>
		histories.get(currency)?.findLast((rate) => rate.day <= day);
	return {
		onDay(currency, day) {
			const rate = onOrBefore(currency, day);
			return rate ? used(rate, rate.day < addDays(day, -freshDays)) : null;
		},
		inMonth(currency, month) {
			const key = `${currency} ${month}`;
			const told = inMonths.get(key);
			if (told !== undefined) return told;
			const rate = onOrBefore(currency, lastDayOf(month));
			const assumed = rate ? used(rate, true) : null;
			inMonths.set(key, assumed);
			return assumed;
		},
		newest(currency) {
			const rate = histories.get(currency)?.at(-1);
			return rate ? used(rate, false) : null;
		}
	};
}

/** Tenge per unit of a currency at the moment in question; null where none is recorded. */
export type RateOf = (currency: CurrencyCode) => RateUsed | null;

/** A conversion is known, or its rate is missing; it is never undisclosed. */
export type Conversion = Known<Converted> | Missing;

export interface Converted {
	readonly minor: number;
	readonly assumed: boolean;
}

/**
 * An amount in another currency, as one exact fraction through tenge, rounded once.
 * @param parts divides the result before rounding (a mean of `parts` amounts)
 */
export function convert(amount: AnyMoney, to: CurrencyCode, rateOf: RateOf, parts = 1): Conversion {
	return convertFraction(BigInt(amount.minor), parts, amount.currency, to, rateOf);
}

/** A fraction of minor units (count / parts) in another currency, rounded once like an amount. */
export function convertFraction(
	count: bigint,
	parts: number,
	currency: CurrencyCode,
	to: CurrencyCode,
	rateOf: RateOf
): Conversion {
	if (currency === to) return known({ minor: divideExactly(count, BigInt(parts)), assumed: false });
	const [from, into] = [tengePer(currency, rateOf), tengePer(to, rateOf)];
	if (!from || !into) return missing('no-rate');
	const numerator = count * BigInt(from.micros) * tenTo(minorDigits(to));
	const denominator = BigInt(into.micros) * tenTo(minorDigits(currency)) * BigInt(parts);
	return known({
		minor: divideExactly(numerator, denominator),
		assumed: from.assumed || into.assumed
	});
}

function tengePer(currency: CurrencyCode, rateOf: RateOf) {
	return currency === 'KZT' ? { micros: rateScale, assumed: false } : rateOf(currency);
}

function tenTo(digits: number): bigint {
	return 10n ** BigInt(digits);
}

function used(rate: Rate, assumed: boolean): RateUsed {
	const { currency, micros, day, origin } = rate;
	return { currency, micros, day, origin, mean: false, assumed };
}

/** @param rates of one month, by day; never empty */
function meanOf(rates: readonly [Rate, ...Rate[]]): RateUsed {
	const sum = rates.reduce((total, rate) => total + BigInt(rate.micros), 0n);
	const steps = divideExactly(sum, BigInt(rates.length * meanStep));
	const last = rates.at(-1) ?? rates[0];
	return { ...used(last, false), micros: steps * meanStep, mean: rates.length > 1 };
}
