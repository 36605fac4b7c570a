/** The official rates that the product ships with. */
import Big from 'big.js';
import { parseDay } from '$lib/domain/calendar';
import { rateScale, type Rate } from '$lib/domain/rates';
import table from './official-kzt-usd.csv?raw';

export const officialOrigin = 'International Monetary Fund';

/** KZT/USD at the ends of months, oldest first. */
export function officialRates(): Rate[] {
	const [, , ...lines] = table.trim().split('\n');
	return lines.map(toRate);
}

function toRate(line: string): Rate {
	const [date = '', tengePerDollar = ''] = line.split(',');
	const day = parseDay(date);
	if (day === null) throw new Error(`no day in the shipped rates: ${line}`);
	return {
		currency: 'USD',
		day,
		micros: microsOf(tengePerDollar),
		origin: officialOrigin,
		official: true
	};
}

/**
 * Millionths of a tenge, exactly.
 * @throws Error when the text is no positive decimal of at most six places
 */
export function microsOf(decimal: string): number {
	const micros = new Big(decimal).times(rateScale);
	if (micros.lte(0) || !micros.eq(micros.round(0))) throw new Error(`not a rate: ${decimal}`);
	return micros.toNumber();
}
