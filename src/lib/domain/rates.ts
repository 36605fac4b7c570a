/** Exchange rates as recorded: tenge per one unit of a currency on a day. */
import type { Day } from './calendar';
import type { CurrencyCode } from './money';

/** Rates are whole millionths of a tenge, so that no floating-point rate is stored or multiplied. */
export const rateScale = 1_000_000;

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
	/** The day of the rate, or the last day of the month whose mean it is. */
	readonly day: Day;
	readonly origin: string;
	readonly mean: boolean;
	readonly assumed: boolean;
}
