/** Two stated amounts that were exchanged at the rate of another year (domain §7). */
import { yearOf, type Day } from '../calendar';
import { ascending, groupBy } from '../grouping';
import { oddOver } from '../implied-rate';
import type { Rate } from '../rates';
import { divideExactly, multiplyDivide } from '../rounding';
import type { Period } from '../spread';
import type { Terms } from '../terms';
import { impliedRateOf } from '../unplaced';
import { figuresText, type Check, type YearMean } from './check';
import type { Checked } from './checked';

/** Within this share (basis points) of a year's mean, the rate fits that year. */
const fitsWithin = 500;
const whole = 10_000;

/** Fires for a pair that does not fit its own years, and does fit another one. */
export function ratesOfAnotherYear({ facts, evaluation }: Checked): Check[] {
	const paired = evaluation.terms.filter(
		({ source }) => source.stated.KZT !== null && source.stated.USD !== null
	);
	if (paired.length === 0) return [];
	const means = yearMeans(facts.rates);
	return paired.flatMap((terms): Check[] => {
		const implied = impliedRateOf(terms, evaluation.rates);
		return implied ? misdated(terms, implied.micros, means, evaluation.question.asOf) : [];
	});
}

export interface Misdated {
	/** Of the period's own years, the one that comes closest. */
	readonly own: YearMean;
	/** Every year whose rate fits, in order. */
	readonly fits: readonly YearMean[];
}

/**
 * The years at whose rate a pair was exchanged instead of its own; null where its own fits, or none.
 * @param micros the rate that the pair implies, tenge per dollar × 1,000,000
 * @param lastYear the latest whose rate whoever wrote the pair could have known
 */
export function otherYears(
	micros: number,
	{ from, to }: Period,
	lastYear: number,
	means: readonly YearMean[]
): Misdated | null {
	const owns = means.filter(({ year }) => yearOf(from) <= year && year <= yearOf(to));
	const [own] = owns.toSorted(ascending((mean) => away(micros, mean)));
	if (!own || away(micros, own) <= oddOver) return null;
	const fits = means.filter(
		(mean) => mean.year <= lastYear && !owns.includes(mean) && away(micros, mean) <= fitsWithin
	);
	return fits.length === 0 ? null : { own, fits };
}

/** The mean of all the official dollar rates of each year, those known later too. */
export function yearMeans(rates: readonly Rate[]): YearMean[] {
	const official = rates.filter(({ currency, official }) => official && currency === 'USD');
	return [...groupBy(official, ({ day }) => yearOf(day))]
		.map(([year, own]) => ({
			year,
			micros: divideExactly(
				own.reduce((sum, { micros }) => sum + BigInt(micros), 0n),
				BigInt(own.length)
			)
		}))
		.sort(ascending(({ year }) => year));
}

function misdated(
	{ source, claimDay, from, to }: Terms,
	micros: number,
	means: readonly YearMean[],
	asOf: Day
): Check[] {
	if (from === null || to === null) return [];
	const misdated = otherYears(micros, { from, to }, yearOf(claimDay ?? asOf), means);
	if (misdated === null) return [];
	return [
		{
			code: 'rate-of-another-year',
			severity: 'medium',
			subject: `sources:${source.id}`,
			figures: figuresText({
				KZT: source.stated.KZT,
				USD: source.stated.USD,
				years: `${yearOf(from)}-${yearOf(to)}`,
				fits: misdated.fits.map(({ year }) => year).join(',')
			}),
			sourceId: source.id,
			micros,
			...misdated
		}
	];
}

/** Distance from a year's mean in basis points, rounded up: 15 % and a little is over 15 %. */
function away(micros: number, mean: YearMean): number {
	const apart = Math.abs(micros - mean.micros);
	const points = multiplyDivide(apart, whole, mean.micros);
	return BigInt(apart) * BigInt(whole) > BigInt(points) * BigInt(mean.micros) ? points + 1 : points;
}
