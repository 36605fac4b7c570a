/** Amounts and rates as plain decimal texts, for JSON. */
import type { Name } from '$lib/domain/facts';
import type { ImpliedRate } from '$lib/domain/implied-rate';
import { minorDigits } from '$lib/domain/money';
import { rateScale, type RateUsed } from '$lib/domain/rates';

/** The names that stand for ids in a report. */
export interface Words {
	readonly text: (name: Name) => string;
	readonly program: (id: number) => string;
	readonly source: (id: number) => string;
	readonly funder: (id: number) => string;
	readonly plan: (id: number) => string;
}

export function impliedData({ micros, official, readings, ...rest }: ImpliedRate) {
	return {
		tengePerDollar: decimalRate(micros),
		official: rateData(official),
		...rest,
		readings: readings.map(({ name, tenge, dollars }) => ({
			name,
			tenge: decimal(tenge.minor, 'KZT'),
			dollars: decimal(dollars.minor, 'USD')
		}))
	};
}

export function rateData(rate: RateUsed | null) {
	if (!rate) return null;
	const { micros, day, ...rest } = rate;
	return { ...rest, tengePerUnit: decimalRate(micros), date: day };
}

/** Minor units as a plain decimal text with all the currency's digits. */
export function decimal(minor: number, currency: string): string {
	const digits = minorDigits(currency);
	const text = String(Math.abs(minor)).padStart(digits + 1, '0');
	const point = text.length - digits;
	const sign = minor < 0 ? '-' : '';
	return sign + (digits === 0 ? text : `${text.slice(0, point)}.${text.slice(point)}`);
}

/** Tenge per unit, from millionths, as a plain decimal text. */
export function decimalRate(micros: number): string {
	const digits = String(rateScale).length - 1;
	const text = String(micros).padStart(digits + 1, '0');
	const point = text.length - digits;
	return `${text.slice(0, point)}.${text.slice(point)}`.replace(/0{1,4}$/, '');
}
