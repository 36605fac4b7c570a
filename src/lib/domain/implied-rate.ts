/** The rate that a pair of stated amounts implies, beside the official one. */
import type { Money } from './money';
import type { RateUsed } from './rates';

export interface ImpliedReading {
	readonly name: 'digit-lost' | 'dollars-right' | 'tenge-right';
	readonly tenge: Money<'KZT'>;
	readonly dollars: Money<'USD'>;
}

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
