import type { Source } from './facts';

/**
 * What a source says in a currency as its document states it, in minor units: with its VAT, where
 * the amount is net of one; never converted.
 */
export function amountStatedIn(
	currency: 'KZT' | 'USD',
	{ amount, stated, details }: Pick<Source, 'amount' | 'stated' | 'details'>
): number | null {
	const agreed = amount.state === 'known' ? amount.value : null;
	if (agreed?.currency !== currency) return stated[currency];
	return details.sumWithVat ?? agreed.minor;
}
