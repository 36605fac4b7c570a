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

/** Why a text is no amount: signs that nobody sees, digits of another script, or neither. */
export type Unsplit = 'hidden' | 'other-digits' | 'unreadable';

/** Nobody types a longer amount. */
const longest = 60;

const sizes: ReadonlyMap<string, number> = new Map([
	...sized(3, 'k thousand тыс тысяча тысячи тысяч тысячу мың'),
	...sized(6, 'm mn mln million millions млн миллион миллиона миллионов'),
	...sized(9, 'bn billion billions млрд миллиард миллиарда миллиардов')
]);

const currencyWords: ReadonlyMap<string, CurrencyCode> = new Map([
	...meaning('KZT', '₸ тг тңг тнг тенге теңге tenge'),
	...meaning('USD', '$ us$ долл доллар доллара долларов dollar dollars'),
	...meaning('EUR', '€ евро еуро euro euros'),
	...meaning('GBP', '£'),
	...meaning('RUB', '₽ р руб рубль рубля рублей rouble roubles ruble rubles')
]);

/** Two words for one currency, as one: "долл. США", "АҚШ доллары", "US dollars". */
const american = /долл(?:\.|ар(?:а|ов)?)? ?сша|ақш доллары|us dollars?/;
const hidden = /[\p{C}\p{Zl}\p{Zp}]/u;
const otherDigits = /(?!\d)\p{Nd}/u;
const inBrackets = /^\((.+)\)$/;

const words = String.raw`(?:us\$|[$€£₸₽]|\p{L}+)\.?`;
const shape = new RegExp(
	String.raw`^(?<before>${words})? ?(?<number>\d(?:[\d.,' ]*\d)?(?:e\+?\d{1,2})?)(?: ?(?<first>${words}))?(?: ?(?<second>${words}))?$`,
	'u'
);

/** What the text is made of, or why it is no amount at all. */
export function splitAmount(text: string): AmountParts | Unsplit {
	if (hidden.test(text)) return 'hidden';
	if (otherDigits.test(text)) return 'other-digits';
	if (text.length > longest) return 'unreadable';
	const { negative, rest } = withoutMinus(plainSpaces(text));
	const groups = shape.exec(rest.toLowerCase().replace(american, 'usd'))?.groups;
	if (groups?.['number'] === undefined) return 'unreadable';
	const after = [groups['first'], groups['second']].filter((word) => word !== undefined).map(bare);
	const power = sizes.get(after[0] ?? '');
	if (power !== undefined) after.shift();
	const named = [groups['before'], ...after].filter((word) => word !== undefined).map(bare);
	if (named.length > 1) return 'unreadable';
	return { negative, number: groups['number'], power: power ?? 0, currency: named[0] ?? null };
}

/** The currency of a sign, a word or a code; null where it names none. */
export function currencyNamed(word: string): CurrencyCode | null {
	const code = word.toUpperCase();
	return currencyWords.get(word) ?? (currencies.includes(code) ? code : null);
}

function plainSpaces(text: string): string {
	return text
		.replace(/[\u00A0\u2000-\u200A\u202F\u3000]/g, ' ')
		.replace(/[’‘]/g, "'")
		.trim();
}

/** A minus, or the brackets in which bookkeepers write what is below zero. */
function withoutMinus(text: string): { negative: boolean; rest: string } {
	const rest = (inBrackets.exec(text)?.[1] ?? text.replace(/^[-−–] ?/, '')).trim();
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
