import type { Terms } from '../terms';
import { impliedRateOf } from '../unplaced';
import { figuresText, type Check } from './check';
import type { Checked } from './checked';

/** Stated tenge over stated dollars, too far from the official rate of their day. */
export function impliedRates({ evaluation: { terms, rates } }: Checked): Check[] {
	return terms.flatMap((each): Check[] => {
		const implied = impliedRateOf(each, rates);
		if (!implied || implied.readings.length === 0) return [];
		const { source } = each;
		return [
			{
				code: 'implied-rate',
				severity: 'high',
				subject: `sources:${source.id}`,
				figures: figuresText({ ...pairOf(each), verdict: implied.verdict, power: implied.power }),
				sourceId: source.id,
				implied
			}
		];
	});
}

/** The pair that was stated, and the day it is compared on. */
function pairOf({ source, claimDay }: Terms) {
	return { KZT: source.stated.KZT, USD: source.stated.USD, on: claimDay };
}
