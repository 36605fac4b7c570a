import type { Source } from './facts';
import type { CurrencyCode } from './money';

/**
 * The currency of every sum that a source tells besides its amount. Of an agreement whose amount is
 * not known, that of its budget; where that is not told either, tenge.
 */
export function agreementCurrency({
	amount,
	details
}: Pick<Source, 'amount' | 'details'>): CurrencyCode {
	return amount.state === 'known' ? amount.value.currency : (details.budgetCurrency ?? 'KZT');
}
