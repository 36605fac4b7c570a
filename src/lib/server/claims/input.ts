/** What people type about where a figure is written. */
import { languages, type Claim, type Language, type Name } from '$lib/domain/facts';
import { money, type AnyMoney } from '$lib/domain/money';
import type { StoredFile } from '$lib/domain/stored-file';
import { m } from '$lib/paraglide/messages';
import { optionalAmountAboveZero, optionalDay } from '../forms/answered';
import type { Answers } from '../forms/answers';
import { currencies } from '../forms/currencies';
import type { Chosen } from '../forms/chosen';
import { retypedName, typedName } from '../forms/typed-name';
import type { NewClaim } from './commands';
import type { NewDocumentReference } from './document-commands';
import { documentFields, namesDocument, readDocument } from './document-input';

const longestPlace = 120;
/** A dozen words at most are quoted; a few letters more do no harm. */
const longestQuote = 400;
/** In characters. */
export const longestNote = 400;

/** Words in none of the product's languages. */
export const otherLanguage = 'other';
/** What a claim can state besides tenge and dollars. */
export const otherCurrencies = currencies.filter((code) => code !== 'KZT' && code !== 'USD');
const quoteLanguages = [...languages, otherLanguage] as const;
export const standings = ['adopted', 'beside'] as const;

export interface CitationInput {
	readonly document: Chosen<NewDocumentReference>;
	readonly words: Pick<NewClaim, 'place' | 'quote' | 'quoteLanguage' | 'note'>;
}

export interface ClaimInput {
	readonly document: Chosen<NewDocumentReference>;
	readonly facts: Omit<NewClaim, 'sourceId' | 'documentId'>;
}

const fields = [...documentFields, 'place', 'quote', 'note'];

/** Null where no document is named, or, with messages, where it cannot be used. */
/** @param file what was sent with the form; it belongs to a new document */
export function readCitation(
	answers: Answers,
	recorded: readonly number[],
	file: StoredFile | null = null
): CitationInput | null {
	const named = namesDocument(answers);
	if (!named && file === null && fields.every((field) => answers.text(field) === '')) return null;
	const document = readDocument(answers, recorded, file);
	const words = readWords(answers, null);
	return document === null || words === null ? null : { document, words };
}

/** @param standing the claim that is edited; null for a new one. Null answer: see the messages */
export function readClaim(
	answers: Answers,
	recorded: readonly number[],
	standing: Claim | null,
	file: StoredFile | null = null
): ClaimInput | null {
	const document = readDocument(answers, recorded, file);
	const words = readWords(answers, standing?.note ?? null);
	const told = {
		statedKzt: optionalAmountAboveZero(answers, 'statedTenge', 'KZT'),
		statedUsd: optionalAmountAboveZero(answers, 'statedDollars', 'USD'),
		statedOther: readOther(answers),
		statedStart: optionalDay(answers, 'statedStart'),
		statedEnd: optionalDay(answers, 'statedEnd')
	};
	const adopted = answers.choice('standing', standings);
	if (!answers.faultless || document === null || words === null) return null;
	return { document, facts: { ...words, ...told, adopted: adopted === 'adopted' } };
}

/** Nothing is chosen before it is needed: the currency counts only beside an amount. */
function readOther(answers: Answers): AnyMoney | null {
	if (answers.text('statedOther') === '') return null;
	const currency = answers.choice('statedCurrency', otherCurrencies);
	if (currency === null) return null;
	const minor = optionalAmountAboveZero(answers, 'statedOther', currency);
	return minor === null ? null : money(currency, minor);
}

function readWords(answers: Answers, standing: Name | null): CitationInput['words'] | null {
	const missing = m.source_form_error_quote({}, { locale: answers.language });
	const place = answers.optionalLine('place', longestPlace);
	const quote = answers.line('quote', longestQuote, missing);
	const quoteLanguage = answers.choice('quoteLanguage', quoteLanguages);
	const note = readNote(answers, standing);
	if (quote === null || quoteLanguage === null) return null;
	const language: Language | null = quoteLanguage === otherLanguage ? null : quoteLanguage;
	return { place, quote, quoteLanguage: language, note };
}

/** Left empty it goes in every language: the note that was shown is what was cleared. */
function readNote(answers: Answers, standing: Name | null): Name | null {
	const text = answers.optionalLine('note', longestNote);
	if (text === null) return null;
	return standing === null
		? typedName(text, answers.language)
		: retypedName(standing, text, answers.language);
}
