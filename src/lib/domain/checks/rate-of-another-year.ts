/** Two stated amounts that were exchanged at the rate of another year (domain §7). */
import { yearOf, type Day } from '../calendar';
import { ascending, groupBy } from '../grouping';
import { oddOver } from '../implied-rate';
import type { Rate } from '../rates';
import { divideExactly, multiplyDivide } from '../rounding';
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

/** The mean of all the official dollar rates of each year, those known later too. */
function yearMeans(rates: readonly Rate[]): YearMean[] {
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
	const years = { first: yearOf(from), last: yearOf(to) };
	const owns = means.filter(({ year }) => years.first <= year && year <= years.last);
	const [own] = owns.toSorted(ascending((mean) => away(micros, mean)));
	if (!own || away(micros, own) <= oddOver) return [];
	const lastYear = yearOf(claimDay ?? asOf);
	const fits = means.filter(
		(mean) => mean.year <= lastYear && !owns.includes(mean) && away(micros, mean) <= fitsWithin
	);
	if (fits.length === 0) return [];
	return [
		{
			code: 'rate-of-another-year',
			severity: 'medium',
			subject: `sources:${source.id}`,
			figures: figuresText({
				KZT: source.stated.KZT,
				USD: source.stated.USD,
				years: `${years.first}-${years.last}`,
				fits: fits.map(({ year }) => year).join(',')
			}),
			sourceId: source.id,
			micros,
			own,
			fits
		}
	];
}

/** Distance from a year's mean in basis points, rounded up: 15 % and a little is over 15 %. */
function away(micros: number, mean: YearMean): number {
	const apart = Math.abs(micros - mean.micros);
	const points = multiplyDivide(apart, whole, mean.micros);
	return BigInt(apart) * BigInt(whole) > BigInt(points) * BigInt(mean.micros) ? points + 1 : points;
}
