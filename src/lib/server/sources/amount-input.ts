/** The amount of a source as people type it: its own currency, other ends, both stated amounts. */
import type { Source } from '$lib/domain/facts';
import { known, missing, undisclosed } from '$lib/domain/figure';
import { money, type CurrencyCode } from '$lib/domain/money';
import { m } from '$lib/paraglide/messages';
import { optionalAmount, optionalAmountAboveZero, requiredAmount } from '../forms/answered';
import type { Answers } from '../forms/answers';
import { currencies } from '../forms/currencies';

export const disclosures = ['known', 'undisclosed', 'missing'] as const;

export type SourceAmount = Pick<Source, 'amount' | 'lowest' | 'highest' | 'stated'>;

/** Null, with messages, where what was typed cannot be used. */
export function readSourceAmount(answers: Answers): SourceAmount | null {
	const disclosure = answers.choice('disclosure', disclosures);
	if (disclosure === null) return null;
	if (disclosure === 'known') return readKnown(answers);
	const amount = disclosure === 'undisclosed' ? undisclosed : missing('not-recorded');
	return { amount, lowest: null, highest: null, stated: { KZT: null, USD: null } };
}

function readKnown(answers: Answers): SourceAmount | null {
	const reader = { locale: answers.language };
	const currency = answers.choice('currency', currencies);
	if (currency === null) return null;
	const empty = m.source_form_error_amount({}, reader);
	const amount = requiredAmount(answers, 'amount', currency, empty);
	const lowest = optionalAmount(answers, 'lowest', currency);
	const highest = optionalAmount(answers, 'highest', currency);
	const stated = readStated(answers, currency, amount);
	if (amount === null) return null;
	if (lowest !== null && lowest > amount) {
		answers.refuse('lowest', m.source_form_error_lowest({}, reader));
	}
	if (highest !== null && highest < amount) {
		answers.refuse('highest', m.source_form_error_highest({}, reader));
	}
	return { amount: known(money(currency, amount)), lowest, highest, stated };
}

/** The agreement's own currency is not asked twice; a pair is kept only where both are stated. */
function readStated(
	answers: Answers,
	currency: CurrencyCode,
	amount: number | null
): Source['stated'] {
	const tenge = currency === 'KZT' ? null : optionalAmountAboveZero(answers, 'statedTenge', 'KZT');
	const dollars =
		currency === 'USD' ? null : optionalAmountAboveZero(answers, 'statedDollars', 'USD');
	if (tenge === null && dollars === null) return { KZT: null, USD: null };
	return {
		KZT: currency === 'KZT' ? amount : tenge,
		USD: currency === 'USD' ? amount : dollars
	};
}
