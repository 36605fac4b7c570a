/** Why a typed amount cannot be used, and how to write it, in the reader's words. */
import type { Language } from '$lib/domain/facts';
import { largestAmount, money, type CurrencyCode } from '$lib/domain/money';
import { formatMoney } from '$lib/format/money';
import { m } from '$lib/paraglide/messages';
import type { AmountFault, AmountReading } from './amount';

/** One or two whole sentences, to stand beside the field. */
export function amountRefusal(
	typed: AmountFault,
	currency: CurrencyCode,
	language: Language
): string {
	const reader = { locale: language };
	switch (typed.fault) {
		case 'asked':
			return question(typed.readings, currency, language);
		case 'too-fine':
			return m.source_form_error_fine({ digits: typed.digits }, reader);
		case 'too-large': {
			const limit = formatMoney(money(currency, largestAmount), language);
			return m.source_form_error_large({ limit }, reader);
		}
		case 'negative':
			return m.amounts_error_negative({}, reader);
		case 'other-currency':
			return m.amounts_error_currency({ named: typed.currency, currency }, reader);
		case 'hidden':
			return m.entry_error_characters({}, reader);
		case 'other-digits':
			return m.amounts_error_digits({}, reader);
		case 'unreadable':
			return m.source_form_error_unreadable({}, reader);
	}
}

function question(
	readings: readonly AmountReading[],
	currency: CurrencyCode,
	language: Language
): string {
	const reader = { locale: language };
	const [first, second] = readings.map(({ minor }) =>
		formatMoney(money(currency, minor), language)
	);
	if (first === undefined) throw new Error('nothing is asked of an amount without readings');
	if (second !== undefined) {
		return m.source_form_error_ambiguous({ whole: first, decimal: second }, reader);
	}
	return readings[0]?.name === 'power'
		? m.amounts_error_power({ amount: first }, reader)
		: m.source_form_error_thousands({ amount: first }, reader);
}
