import type { CurrencyCode } from '$lib/domain/money';
import { m } from '$lib/paraglide/messages';
import type { Answers } from '../forms/answers';

const shape = /^(\d{1,9})(?:[.,](\d{1,6}))?$/;
const decimals = 6;
const scale = 10 ** decimals;

/**
 * Tenge per unit of the agreement currency, in millionths; null where nothing was typed, or, with a
 * message, where it is no rate or the agreement is in tenge.
 */
export function readAgreedRate(
	answers: Answers,
	field: string,
	currency: CurrencyCode
): number | null {
	const typed = answers.text(field).replace(/[\s\u00A0]/g, '');
	if (typed === '') return null;
	const reader = { locale: answers.language };
	if (currency === 'KZT') return answers.refuse(field, m.kinds_error_rate_tenge({}, reader));
	const [, whole = '', part = ''] = shape.exec(typed) ?? [];
	const micros = Number(whole) * scale + Number(part.padEnd(decimals, '0'));
	if (whole !== '' && micros > 0) return micros;
	return answers.refuse(field, m.kinds_error_rate({}, reader));
}
