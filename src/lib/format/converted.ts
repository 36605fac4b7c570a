/** Amounts that went through a rate: shown in whole units, for a rate carries no more than that. */
import type { Language } from '$lib/domain/facts';
import { minorDigits, money, type AnyMoney } from '$lib/domain/money';
import { multiplyDivide } from '$lib/domain/rounding';
import { formatBareMoney, formatMoney } from './money';

/** To the whole unit, half away from zero: 93,110.30 is 93,110. */
export function wholeUnits(amount: AnyMoney): AnyMoney {
	const unit = 10 ** minorDigits(amount.currency);
	return money(amount.currency, multiplyDivide(amount.minor, 1, unit) * unit);
}

/** "$93,110", "≈ 142 032 000 ₸" where an assumed rate is in it. */
export function formatConverted(amount: AnyMoney, assumed: boolean, language: Language): string {
	return marked(formatMoney(wholeUnits(amount), language), assumed);
}

/** The same without a sign of currency, for columns that name it in their head. */
export function formatBareConverted(
	amount: AnyMoney,
	assumed: boolean,
	language: Language
): string {
	return marked(formatBareMoney(wholeUnits(amount), language), assumed);
}

function marked(text: string, assumed: boolean): string {
	return assumed ? `≈\u00A0${text}` : text;
}
