/** The document that a figure is read from, as people name it: one that is recorded, or a new one. */
import type { StoredFile } from '$lib/domain/stored-file';
import { m } from '$lib/paraglide/messages';
import { readLink } from '../files/link';
import { optionalDay } from '../forms/answered';
import type { Answers } from '../forms/answers';
import { newRecord, type Chosen } from '../forms/chosen';
import { typedName } from '../forms/typed-name';
import type { NewDocumentReference } from './document-commands';

/** In characters. */
export const longestTitle = 300;

/** What a new document is described by. */
export const documentFields = [
	'documentTitle',
	'documentAuthor',
	'documentOccasion',
	'documentDay',
	'documentLink'
] as const;

/** Whether one of the recorded documents is meant. */
export function namesDocument(answers: Answers): boolean {
	return answers.text('document') !== '' && answers.text('document') !== newRecord;
}

/**
 * @param file of a new document; one that is recorded has its own
 * @returns null, with messages, where what was typed cannot be used
 */
export function readDocument(
	answers: Answers,
	recorded: readonly number[],
	file: StoredFile | null
): Chosen<NewDocumentReference> | null {
	if (!namesDocument(answers)) return readNew(answers, file);
	const id = answers.recordId('document', recorded);
	return id === null ? null : { id };
}

function readNew(answers: Answers, file: StoredFile | null): Chosen<NewDocumentReference> | null {
	const { language } = answers;
	const missing = m.source_form_error_document({}, { locale: language });
	const title = answers.line('documentTitle', longestTitle, missing);
	const optional = (field: string) => {
		const text = answers.optionalLine(field, longestTitle);
		return text === null ? null : typedName(text, language);
	};
	const author = optional('documentAuthor');
	const occasion = optional('documentOccasion');
	const day = optionalDay(answers, 'documentDay');
	const link = readLink(answers, 'documentLink');
	if (title === null) return null;
	return { describe: { title: typedName(title, language), author, occasion, day, file, link } };
}
