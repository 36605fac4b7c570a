/** Amounts as people type them: "13 000 000", "13 млн тг", "1,055.50". What reads two ways is asked. */
import { largestAmount, minorDigits, type CurrencyCode } from '$lib/domain/money';
import { currencyNamed, splitAmount, type AmountParts, type Unsplit } from './amount-parts';

/** Digits of the largest amount; a longer one is refused before it is counted. */
const mostDigits = String(largestAmount).length;

/** What an amount can be read as: its last sign of thousands, of decimals, or a power of ten. */
export const readingNames = ['thousands', 'decimal', 'power'] as const;
export type ReadingName = (typeof readingNames)[number];

export interface AmountReading {
	readonly name: ReadingName;
	/** Minor units, from 0 to the largest amount. */
	readonly minor: number;
}

export type AmountFault =
	| { readonly fault: Unsplit | 'negative' | 'too-large' }
	| { readonly fault: 'too-fine'; readonly digits: number }
	| { readonly fault: 'other-currency'; readonly currency: CurrencyCode }
	/** Not to be guessed; one reading alone where the currency is too coarse for the other. */
	| { readonly fault: 'asked'; readonly readings: readonly AmountReading[] };

export type AmountRead =
	{ readonly ok: true; readonly minor: number } | ({ readonly ok: false } & AmountFault);

/**
 * The typed amount in minor units, from 0 to the largest amount. A fault, never a guess, where the
 * text is none, could be two, is finer than the currency or names another one.
 * @param chosen the reading that was picked for just this text, where one was
 */
export function parseAmount(
	text: string,
	currency: CurrencyCode,
	chosen: ReadingName | null = null
): AmountRead {
	const parts = splitAmount(text);
	if (typeof parts === 'string') return { ok: false, fault: parts };
	const named = parts.currency === null ? currency : currencyNamed(parts.currency);
	if (named === null) return { ok: false, fault: 'unreadable' };
	if (named !== currency) return { ok: false, fault: 'other-currency', currency: named };
	if (parts.negative) return { ok: false, fault: 'negative' };
	return settled(readNumber(parts, minorDigits(currency)), chosen);
}

function settled(read: AmountRead, chosen: ReadingName | null): AmountRead {
	if (read.ok || read.fault !== 'asked') return read;
	const picked = read.readings.find(({ name }) => name === chosen);
	return picked ? { ok: true, minor: picked.minor } : read;
}

const plain = /^(?:0|[1-9]\d*)$/;
const grouped = /^[1-9]\d{0,2}([ '])\d{3}(?:\1\d{3})*$/;
const repeatedSign = /^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})+$/;
const bothSigns = /^([1-9]\d{0,2}([.,])\d{3}(?:\2\d{3})*)(?!\2)[.,](\d+)$/;
const powered = /^(\d)(?:[.,](\d+))?e\+?(\d{1,2})$/;
const oneSign = /^(\d[\d ']*)[.,](\d+)$/;

function readNumber({ number, power }: AmountParts, digits: number): AmountRead {
	if (number.includes('e')) return readPower(number, power, digits);
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

/** As sheets write what their column is too narrow for: what else was cut off, nobody can tell. */
function readPower(number: string, power: number, digits: number): AmountRead {
	const [, whole = '', part = '', exponent = ''] = powered.exec(number) ?? [];
	if (whole === '') return { ok: false, fault: 'unreadable' };
	const read = inMinorUnits(whole, part, power + Number(exponent), digits);
	if (!read.ok) return read;
	return { ok: false, fault: 'asked', readings: [{ name: 'power', minor: read.minor }] };
}

/** A sign before exactly three digits: of thousands, or of decimals? */
function eitherOf(thousands: AmountRead, decimal: AmountRead): AmountRead {
	if (!thousands.ok) return decimal;
	const readings: AmountReading[] = [{ name: 'thousands', minor: thousands.minor }];
	if (decimal.ok) readings.push({ name: 'decimal', minor: decimal.minor });
	return { ok: false, fault: 'asked', readings };
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
