/** What people type about where a figure is written. */
import { languages } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';
import type { Answers } from '../forms/answers';
import { optionalDay } from '../forms/answered';
import { newRecord, type Chosen } from '../forms/chosen';
import { typedName } from '../forms/typed-name';
import type { NewClaim } from './commands';
import type { NewDocumentReference } from './document-commands';

const longestTitle = 300;
const longestPlace = 120;
/** A dozen words at most are quoted; a few letters more do no harm. */
const longestQuote = 400;

export interface CitationInput {
	readonly document: Chosen<NewDocumentReference>;
	readonly words: Pick<NewClaim, 'place' | 'quote' | 'quoteLanguage'>;
}

const fields = ['documentTitle', 'documentAuthor', 'documentDay', 'place', 'quote'];

/** Null where no document is named, or, with messages, where it cannot be used. */
export function readCitation(answers: Answers, recorded: readonly number[]): CitationInput | null {
	const named = answers.text('document') !== '' && answers.text('document') !== newRecord;
	if (!named && fields.every((field) => answers.text(field) === '')) return null;
	const document = named ? readRecorded(answers, recorded) : readNew(answers);
	const reader = { locale: answers.language };
	const place = answers.optionalLine('place', longestPlace);
	const quote = answers.line('quote', longestQuote, m.source_form_error_quote({}, reader));
	const quoteLanguage = answers.choice('quoteLanguage', languages);
	if (document === null || quote === null || quoteLanguage === null) return null;
	return { document, words: { place, quote, quoteLanguage } };
}

function readRecorded(
	answers: Answers,
	recorded: readonly number[]
): Chosen<NewDocumentReference> | null {
	const id = answers.recordId('document', recorded);
	return id === null ? null : { id };
}

function readNew(answers: Answers): Chosen<NewDocumentReference> | null {
	const { language } = answers;
	const missing = m.source_form_error_document({}, { locale: language });
	const title = answers.line('documentTitle', longestTitle, missing);
	const author = answers.optionalLine('documentAuthor', longestTitle);
	const day = optionalDay(answers, 'documentDay');
	if (title === null) return null;
	const describe = {
		title: typedName(title, language),
		author: author === null ? null : typedName(author, language),
		occasion: null,
		day
	};
	return { describe };
}
