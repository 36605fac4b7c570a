/** Amounts as people type them: "13 000 000", "13 млн тг", "1,055.50". What reads two ways is asked. */
import { largestAmount, minorDigits, type CurrencyCode } from '$lib/domain/money';
import { currencyNamed, splitAmount, type AmountParts } from './amount-parts';

/** Digits of the largest amount; a longer one is refused before it is counted. */
const mostDigits = String(largestAmount).length;

export type AmountFault =
	| { readonly fault: 'unreadable' | 'negative' | 'too-large' }
	| { readonly fault: 'too-fine'; readonly digits: number }
	| { readonly fault: 'other-currency'; readonly currency: CurrencyCode }
	/** Both readings in minor units; `decimal` is null where the currency is too coarse for it. */
	| { readonly fault: 'two-ways'; readonly thousands: number; readonly decimal: number | null };

export type AmountRead =
	{ readonly ok: true; readonly minor: number } | ({ readonly ok: false } & AmountFault);

/**
 * The typed amount in minor units, from 0 to the largest amount. A fault, never a guess, where the
 * text is none, could be two, is finer than the currency or names another one.
 */
export function parseAmount(text: string, currency: CurrencyCode): AmountRead {
	const parts = splitAmount(text);
	if (parts === null) return { ok: false, fault: 'unreadable' };
	const named = parts.currency === null ? currency : currencyNamed(parts.currency);
	if (named === null) return { ok: false, fault: 'unreadable' };
	if (named !== currency) return { ok: false, fault: 'other-currency', currency: named };
	if (parts.negative) return { ok: false, fault: 'negative' };
	return readNumber(parts, minorDigits(currency));
}

const plain = /^(?:0|[1-9]\d*)$/;
const grouped = /^[1-9]\d{0,2}([ '])\d{3}(?:\1\d{3})*$/;
const repeatedSign = /^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})+$/;
const bothSigns = /^([1-9]\d{0,2}([.,])\d{3}(?:\2\d{3})*)(?!\2)[.,](\d+)$/;
const oneSign = /^(\d[\d ']*)[.,](\d+)$/;

function readNumber({ number, power }: AmountParts, digits: number): AmountRead {
	if (plain.test(number) || grouped.test(number) || repeatedSign.test(number)) {
		return inMinorUnits(number, '', power, digits);
	}
	const [, large = '', , fine = ''] = bothSigns.exec(number) ?? [];
	if (fine !== '') return inMinorUnits(large, fine, power, digits);
	const [, whole = '', part = ''] = oneSign.exec(number) ?? [];
	if (!plain.test(whole) && !grouped.test(whole)) return { ok: false, fault: 'unreadable' };
	const decimal = inMinorUnits(whole, part, power, digits);
	if (part.length !== 3 || whole === '0') return decimal;
	return eitherOf(inMinorUnits(whole + part, '', power, digits), decimal);
}

/** A sign before exactly three digits: of thousands, or of decimals? */
function eitherOf(thousands: AmountRead, decimal: AmountRead): AmountRead {
	if (!thousands.ok) return decimal;
	return {
		ok: false,
		fault: 'two-ways',
		thousands: thousands.minor,
		decimal: decimal.ok ? decimal.minor : null
	};
}

function inMinorUnits(whole: string, part: string, power: number, digits: number): AmountRead {
	const places = power + digits;
	const fine = part.replace(/0+$/, '');
	if (fine.length > places) return { ok: false, fault: 'too-fine', digits };
	const minor = (onlyDigits(whole) + fine.padEnd(places, '0')).replace(/^0+(?=\d)/, '');
	if (minor.length > mostDigits || Number(minor) > largestAmount)
		return { ok: false, fault: 'too-large' };
	return { ok: true, minor: Number(minor) };
}

function onlyDigits(text: string): string {
	return text.replace(/\D/g, '');
}
