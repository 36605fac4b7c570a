/** What a payment is in tenge: by the bank's rate once it came, by the official one until then. */
import type { Tranche } from '../agreement';
import type { Day } from '../calendar';
import type { CurrencyCode } from '../money';
import { convert, type Conversion, type RateTable, type RateUsed } from '../rates';
import { isReceived, type ReceivedTranche } from './received';

export interface InTenge {
	/** Tenge per unit, in millionths; null for money in tenge, and where no rate is recorded. */
	readonly micros: number | null;
	/** Tiyn; assumed where the rate is not the bank's. Missing where there is no rate. */
	readonly sum: Conversion;
}

/**
 * A payment in tenge: what came by the day at the bank's rate or, where that is not recorded, the
 * official one of its day; what is planned at the newest official rate.
 * @param currency the agreement's
 * @returns null where nothing of it came by the day, and nothing is planned
 */
export function trancheInTenge(
	tranche: Tranche,
	{ currency, rates, asOf }: { currency: CurrencyCode; rates: RateTable; asOf: Day }
): InTenge | null {
	const came = isReceived(tranche, asOf);
	const payment = came ? tranche.received : tranche.planned;
	if (payment === null) return null;
	const rate = came ? receivedAt(tranche, currency, rates) : assumed(rates.newest(currency));
	const amount = { currency, minor: payment.minor };
	return {
		micros: currency === 'KZT' ? null : (rate?.micros ?? null),
		sum: convert(amount, 'KZT', () => rate)
	};
}

function receivedAt(
	{ bankRate, received }: ReceivedTranche,
	currency: CurrencyCode,
	rates: RateTable
): RateUsed | null {
	if (bankRate === null) return assumed(rates.onDay(currency, received.on));
	return {
		currency,
		micros: bankRate,
		day: received.on,
		origin: '',
		mean: false,
		assumed: false
	};
}

function assumed(rate: RateUsed | null): RateUsed | null {
	return rate && { ...rate, assumed: true };
}
