/** An amount in words, so that a lost or added digit is heard: "thirteen million tenge". */
import type { Language } from '$lib/domain/facts';
import { minorDigits, type AnyMoney } from '$lib/domain/money';
import { currencyNouns, type Noun } from './currency-nouns';
import { englishNumber } from './english';
import { kazakhNumber } from './kazakh';
import { russianForm, russianNumber } from './russian';

/**
 * "thirteen million tenge", "ninety cents". A currency that has no word here is called by its code,
 * and what is less than its unit stays in digits: "five SEK 50/100".
 * @throws RangeError below zero
 */
export function spellMoney({ currency, minor }: AnyMoney, language: Language): string {
	const unit = 10 ** minorDigits(currency);
	const [whole, rest] = [Math.floor(minor / unit), minor % unit];
	const nouns = currencyNouns[currency];
	if (nouns === undefined) {
		const words = `${plainNumber[language](whole)} ${currency}`;
		return rest === 0 ? words : `${words} ${rest}/${unit}`;
	}
	if (rest === 0) return counted[language](whole, nouns.unit);
	const hundredths = counted[language](rest, nouns.hundredth);
	return whole === 0 ? hundredths : `${counted[language](whole, nouns.unit)} ${hundredths}`;
}

const plainNumber: Readonly<Record<Language, (whole: number) => string>> = {
	en: englishNumber,
	ru: (whole) => russianNumber(whole, 'masculine'),
	kk: kazakhNumber
};

const counted: Readonly<Record<Language, (whole: number, noun: Noun) => string>> = {
	en: (whole, { en: [one, other] }) => `${englishNumber(whole)} ${whole === 1 ? one : other}`,
	ru: (whole, { ru: { gender, forms } }) =>
		`${russianNumber(whole, gender)} ${russianForm(whole, forms)}`,
	kk: (whole, { kk }) => `${kazakhNumber(whole)} ${kk}`
};
