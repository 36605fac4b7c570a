/** What a typed amount is made of: a currency, a number, a word for its size. */
import type { CurrencyCode } from '$lib/domain/money';
import { currencies } from './currencies';

export interface AmountParts {
	readonly negative: boolean;
	/** Digits and what stands between them; hard spaces are plain ones, apostrophes straight. */
	readonly number: string;
	/** Of ten: 6 for millions. */
	readonly power: number;
	/** The sign or word as typed, in lower case, or null. */
	readonly currency: string | null;
}

/** Nobody types a longer amount. */
const longest = 60;

const sizes: ReadonlyMap<string, number> = new Map([
	...sized(3, 'k thousand тыс тысяча тысячи тысяч мың'),
	...sized(6, 'm mn mln million millions млн миллион миллиона миллионов'),
	...sized(9, 'bn billion billions млрд миллиард миллиарда миллиардов')
]);

const currencyWords: ReadonlyMap<string, CurrencyCode> = new Map([
	...meaning('KZT', '₸ тг тнг тенге теңге tenge'),
	...meaning('USD', '$ us$ долл доллар доллара долларов dollar dollars'),
	...meaning('EUR', '€ евро еуро euro euros'),
	...meaning('GBP', '£'),
	...meaning('RUB', '₽ руб рубль рубля рублей')
]);

const words = String.raw`[\p{L}$€£₸₽]+\.?`;
const shape = new RegExp(
	String.raw`^(?<before>${words})? ?(?<number>\d(?:[\d.,' ]*\d)?)(?: ?(?<first>${words}))?(?: ?(?<second>${words}))?$`,
	'u'
);

/** Null where the text is no amount at all. */
export function splitAmount(text: string): AmountParts | null {
	if (text.length > longest) return null;
	const { negative, rest } = withoutMinus(plainSpaces(text));
	const groups = shape.exec(rest.toLowerCase())?.groups;
	if (groups?.['number'] === undefined) return null;
	const after = [groups['first'], groups['second']].filter((word) => word !== undefined).map(bare);
	const power = sizes.get(after[0] ?? '');
	if (power !== undefined) after.shift();
	const named = [groups['before'], ...after].filter((word) => word !== undefined).map(bare);
	if (named.length > 1) return null;
	return { negative, number: groups['number'], power: power ?? 0, currency: named[0] ?? null };
}

/** The currency of a sign, a word or a code; null where it names none. */
export function currencyNamed(word: string): CurrencyCode | null {
	const code = word.toUpperCase();
	return currencyWords.get(word) ?? (currencies.includes(code) ? code : null);
}

function plainSpaces(text: string): string {
	return text
		.replace(/[\u00A0\u2007\u2009\u202F]/g, ' ')
		.replace(/[’‘]/g, "'")
		.trim();
}

function withoutMinus(text: string): { negative: boolean; rest: string } {
	const rest = text.replace(/^[-−–] ?/, '');
	return { negative: rest !== text, rest };
}

function bare(word: string): string {
	return word.replace(/\.$/, '');
}

function sized(power: number, list: string): [string, number][] {
	return list.split(' ').map((word) => [word, power]);
}

function meaning(currency: CurrencyCode, list: string): [string, CurrencyCode][] {
	return list.split(' ').map((word) => [word, currency]);
}
