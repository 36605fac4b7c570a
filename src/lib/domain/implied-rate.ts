/** The rate that a pair of stated amounts implies, beside the official one (domain §7). */
import { monthOf, monthsFrom, type Day } from './calendar';
import { ascending } from './grouping';
import { largestAmount, money, type Money } from './money';
import { convert, rateScale, type RateTable, type RateUsed } from './rates';
import { multiplyDivide } from './rounding';

/** Further from the official rate than this share (basis points) is odd. */
export const oddOver = 1_500;
/** Within this share (basis points) of a power of ten, a digit is likely lost. */
const nearPower = 500;
const whole = 10_000;

export interface ImpliedReading {
	readonly name: 'digit-lost' | 'dollars-right' | 'tenge-right';
	readonly tenge: Money<'KZT'>;
	readonly dollars: Money<'USD'>;
}

/** Two amounts of the same money, one of them perhaps not as it was stated. */
export type ReadPair = Pick<ImpliedReading, 'tenge' | 'dollars'>;

export interface ImpliedRate {
	/** Tenge per dollar × 1,000,000, rounded. */
	readonly micros: number;
	readonly official: RateUsed | null;
	/** Distance from the official rate in basis points (negative: below); null without one. */
	readonly offBy: number | null;
	readonly verdict: 'fine' | 'odd' | 'power-of-ten' | 'no-official-rate';
	/** How many times the rates are apart × 100 (1,002 is 10.02 times); null without an official rate. */
	readonly timesHundredths: number | null;
	/** Which power of ten it is within 5 % of; null if none. */
	readonly power: number | null;
	readonly readings: readonly ImpliedReading[];
}

/** Where to look for the official rate: the document's day or, that being unknown, the period. */
export type RateMoment =
	{ readonly day: Day } | { readonly from: Day; readonly to: Day } | 'unknown';

/**
 * Compares stated tenge with stated dollars.
 * @param tenge tiyn, above 0
 * @param dollars cents, above 0
 */
export function impliedRate(
	tenge: number,
	dollars: number,
	moment: RateMoment,
	rates: RateTable
): ImpliedRate {
	const micros = impliedMicros(tenge, dollars);
	const official = closestOfficial(micros, moment, rates);
	if (!official)
		return {
			micros,
			official,
			offBy: null,
			verdict: 'no-official-rate',
			timesHundredths: null,
			power: null,
			readings: []
		};
	const offBy = distance(micros, official.micros);
	const power = powerApart(micros, official.micros);
	const odd = Math.abs(micros - official.micros) * whole > official.micros * oddOver;
	return {
		micros,
		official,
		offBy,
		verdict: !odd ? 'fine' : power === null ? 'odd' : 'power-of-ten',
		timesHundredths: timesApart(micros, official.micros, 100),
		power: odd ? power : null,
		readings: odd ? readingsOf(tenge, dollars, micros < official.micros, official, power) : []
	};
}

/** A reading changes one amount; beside it stands the other as it was stated. */
export function pairAsRead(reading: ImpliedReading, stated: ReadPair): ReadPair {
	return reading.tenge.minor === stated.tenge.minor
		? { tenge: stated.tenge, dollars: reading.dollars }
		: { tenge: reading.tenge, dollars: stated.dollars };
}

/** Two stated amounts may be so far apart that their rate is told only as the nearest possible one. */
function impliedMicros(tenge: number, dollars: number): number {
	const micros = (BigInt(tenge) * BigInt(rateScale)) / BigInt(dollars);
	if (micros > BigInt(Number.MAX_SAFE_INTEGER)) return Number.MAX_SAFE_INTEGER;
	return Math.max(1, multiplyDivide(tenge, rateScale, dollars));
}

function distance(micros: number, official: number): number {
	return multiplyDivide(micros - official, whole, official);
}

function timesApart(micros: number, official: number, scale: number): number {
	return multiplyDivide(Math.max(micros, official), scale, Math.min(micros, official));
}

/** The exponent of a power of ten (from 1) that the two rates are apart, within 5 %. */
function powerApart(micros: number, official: number): number | null {
	const times = timesApart(micros, official, whole);
	const power = Math.max(1, Math.round(Math.log10(times / whole)));
	const ten = whole * 10 ** power;
	return Math.abs(times - ten) * whole <= ten * nearPower ? power : null;
}

function closestOfficial(micros: number, moment: RateMoment, rates: RateTable): RateUsed | null {
	if (moment === 'unknown') return null;
	if ('day' in moment) return rates.onDay('USD', moment.day);
	const monthly = monthsFrom(monthOf(moment.from), monthOf(moment.to)).flatMap(
		(month) => rates.inMonth('USD', month) ?? []
	);
	return monthly.sort(ascending((rate) => Math.abs(distance(micros, rate.micros))))[0] ?? null;
}

function readingsOf(
	tenge: number,
	dollars: number,
	tengeTooSmall: boolean,
	official: RateUsed,
	power: number | null
): ImpliedReading[] {
	const [stated, statedDollars] = [money('KZT', tenge), money('USD', dollars)];
	const inDollars = (amount: Money<'KZT'>) => exchanged(amount, 'USD', official);
	const inTenge = (amount: Money<'USD'>) => exchanged(amount, 'KZT', official);
	const readings: ImpliedReading[] = [
		{ name: 'dollars-right', tenge: inTenge(statedDollars), dollars: statedDollars },
		{ name: 'tenge-right', tenge: stated, dollars: inDollars(stated) }
	];
	if (power === null) return readings;
	const more = 10 ** power;
	if ((tengeTooSmall ? tenge : dollars) * more > largestAmount) return readings;
	const longerTenge = money('KZT', tenge * more);
	const longerDollars = money('USD', dollars * more);
	return [
		tengeTooSmall
			? { name: 'digit-lost', tenge: longerTenge, dollars: inDollars(longerTenge) }
			: { name: 'digit-lost', tenge: inTenge(longerDollars), dollars: longerDollars },
		...readings
	];
}

function exchanged<C extends 'KZT' | 'USD'>(
	amount: Money<'KZT'> | Money<'USD'>,
	to: C,
	official: RateUsed
): Money<C> {
	const conversion = convert(amount, to, () => official);
	if (conversion.state === 'missing') throw new Error('the official rate was given');
	return money(to, conversion.value.minor);
}
