/** What the kinds' own fields offer to choose from. */
import type { Language } from '$lib/domain/facts';
import {
	countingTimes,
	exchangeRisks,
	paymentTerms,
	procurementMethods
} from '$lib/domain/agreement';
import { countingWord, methodWord, paymentWord, riskWord } from '$lib/format/agreement-words';
import { m } from '$lib/paraglide/messages';
import type { Option } from './options';

export function withNone(options: readonly Option[], language: Language): readonly Option[] {
	return [{ value: '', text: m.kinds_not_told({}, { locale: language }) }, ...options];
}

export const riskOptions = (language: Language) => said(exchangeRisks, riskWord, language);
export const methodOptions = (language: Language) => said(procurementMethods, methodWord, language);
export const paymentOptions = (language: Language) => said(paymentTerms, paymentWord, language);
export const countingOptions = (language: Language) => said(countingTimes, countingWord, language);

function said<Code extends string>(
	codes: readonly Code[],
	word: (code: Code, language: Language) => string,
	language: Language
): Option[] {
	return codes.map((code) => ({ value: code, text: word(code, language) }));
}
