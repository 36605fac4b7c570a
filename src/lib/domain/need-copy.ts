/** A need copied to another year with a rise: each amount a month is raised and rounded by itself. */
import { addToMonth } from './calendar';
import type { NeedLine } from './facts';
import { minorDigits, type CurrencyCode } from './money';
import { covers, stretchesOf, within } from './need-versions';
import { divideExactly } from './rounding';

/** To how many whole units of the currency an amount a month is rounded. */
export const roundings = [1, 100, 1000] as const;
export type Rounding = (typeof roundings)[number];

export interface Copying {
	/** The calendar year that is copied, and the one that it is copied to. */
	readonly from: number;
	readonly to: number;
	/** In basis points; below zero it is a cut. */
	readonly riseOf: (line: string) => number;
	readonly rounding: Rounding;
	readonly currency: CurrencyCode;
}

const wholeInBasisPoints = 10_000;
const monthsAYear = 12;

/**
 * The lines of a year, in the same months of another, on the fewest periods that do not overlap:
 * twelve at the most.
 */
export function copiedToYear(lines: readonly NeedLine[], copying: Copying): NeedLine[] {
	const { from, to, riseOf, rounding, currency } = copying;
	const own = within(lines, from);
	const step = rounding * 10 ** minorDigits(currency);
	const later = (to - from) * monthsAYear;
	return stretchesOf(own).flatMap((stretch) =>
		own.filter(covers(stretch.from)).map(({ line, monthly }) => ({
			line,
			monthly: raised(monthly, riseOf(line), step),
			from: addToMonth(stretch.from, later),
			to: addToMonth(stretch.to, later)
		}))
	);
}

/**
 * The amount with the rise, to the nearest step, half away from zero.
 * @param basisPoints above −10,000
 * @param step minor units
 */
export function raised(minor: number, basisPoints: number, step: number): number {
	const exact = BigInt(minor) * BigInt(wholeInBasisPoints + basisPoints);
	return divideExactly(exact, BigInt(wholeInBasisPoints) * BigInt(step)) * step;
}
