import type { Source } from './facts';

/** What a source says in a currency as its document states it, in minor units; never converted. */
export function amountStatedIn(
	currency: 'KZT' | 'USD',
	{ amount, stated }: Pick<Source, 'amount' | 'stated'>
): number | null {
	const agreed = amount.state === 'known' ? amount.value : null;
	return agreed?.currency === currency ? agreed.minor : stated[currency];
}
