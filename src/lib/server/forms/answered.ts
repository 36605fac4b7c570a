/** Amounts and days among a form's answers; what cannot be read is told in the reader's words. */
import type { Day } from '$lib/domain/calendar';
import type { CurrencyCode } from '$lib/domain/money';
import { m } from '$lib/paraglide/messages';
import { parseAmount } from './amount';
import { amountRefusal } from './amount-refusal';
import type { Answers } from './answers';
import { chosenReading } from './chosen-reading';
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
	const typed = parseAmount(text, currency, chosenReading(answers.typed, field));
	if (typed.ok) return typed.minor;
	return answers.refuse(field, amountRefusal(typed, currency, answers.language));
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
