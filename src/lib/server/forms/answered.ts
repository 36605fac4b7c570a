/** Amounts and days among a form's answers; what cannot be read is told in the reader's words. */
import type { Day } from '$lib/domain/calendar';
import { largestAmount, money, type CurrencyCode } from '$lib/domain/money';
import type { Language } from '$lib/domain/facts';
import { formatMoney } from '$lib/format/money';
import { m } from '$lib/paraglide/messages';
import { parseAmount, type AmountFault } from './amount';
import type { Answers } from './answers';
import { readDay } from './day';

/** Whole minor units above zero; null, with a message, where it is not. */
export function requiredAmount(
	answers: Answers,
	field: string,
	currency: CurrencyCode,
	empty: string
): number | null {
	if (answers.text(field) === '') return answers.refuse(field, empty);
	return aboveZero(answers, field, optionalAmount(answers, field, currency));
}

/** As `requiredAmount`, where nothing typed is an answer too. */
export function optionalAmountAboveZero(
	answers: Answers,
	field: string,
	currency: CurrencyCode
): number | null {
	return aboveZero(answers, field, optionalAmount(answers, field, currency));
}

/** Whole minor units, zero included; null where nothing was typed, or, with a message, cannot be read. */
export function optionalAmount(
	answers: Answers,
	field: string,
	currency: CurrencyCode
): number | null {
	const text = answers.text(field);
	if (text === '') return null;
	const typed = parseAmount(text, currency);
	if (typed.ok) return typed.minor;
	return answers.refuse(field, amountWords(typed, currency, answers.language));
}

export function requiredDay(answers: Answers, field: string, empty: string): Day | null {
	if (answers.text(field) === '') return answers.refuse(field, empty);
	return optionalDay(answers, field);
}

/** Null where nothing was typed, or, with a message, where it is no day. */
export function optionalDay(answers: Answers, field: string): Day | null {
	const text = answers.text(field);
	if (text === '') return null;
	const message = m.source_form_error_no_day({}, { locale: answers.language });
	return readDay(text) ?? answers.refuse(field, message);
}

function aboveZero(answers: Answers, field: string, minor: number | null): number | null {
	if (minor !== 0) return minor;
	return answers.refuse(field, m.source_form_error_zero({}, { locale: answers.language }));
}

function amountWords(typed: AmountFault, currency: CurrencyCode, language: Language): string {
	const reader = { locale: language };
	const told = (minor: number) => formatMoney(money(currency, minor), language);
	switch (typed.fault) {
		case 'two-ways':
			return typed.decimal === null
				? m.source_form_error_thousands({ amount: told(typed.thousands) }, reader)
				: m.source_form_error_ambiguous(
						{ whole: told(typed.thousands), decimal: told(typed.decimal) },
						reader
					);
		case 'too-fine':
			return m.source_form_error_fine({ digits: typed.digits }, reader);
		case 'too-large':
			return m.source_form_error_large({ limit: told(largestAmount) }, reader);
		case 'negative':
			return m.source_form_error_zero({}, reader);
		case 'other-currency':
			return m.source_form_error_mark({ currency }, reader);
		case 'unreadable':
			return m.source_form_error_unreadable({}, reader);
	}
}
