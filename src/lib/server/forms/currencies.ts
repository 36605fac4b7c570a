/** Currencies that an amount can be typed in: those of this field's agreements first, then all others. */
import type { CurrencyCode } from '$lib/domain/money';

const usual: readonly CurrencyCode[] = ['KZT', 'USD', 'EUR', 'GBP', 'CHF', 'RUB'];

export const currencies: readonly CurrencyCode[] = [
	...usual,
	...Intl.supportedValuesOf('currency').filter((code) => !usual.includes(code))
];
