/** What people type about a document by its own form: named in up to three languages, with its file. */
import type { StoredFile } from '$lib/domain/stored-file';
import { m } from '$lib/paraglide/messages';
import { readLink } from '../files/link';
import { optionalDay } from '../forms/answered';
import type { Answers } from '../forms/answers';
import { readNames, readOptionalNames } from '../forms/names';
import type { NewDocumentReference } from './document-commands';
import { longestTitle } from './document-input';

/**
 * Null, with messages, where it cannot be used.
 * @param standing the document that is recorded; null for a new one
 * @param sent a file that comes with the form; it takes the place of the one that is kept
 */
export function readWholeDocument(
	answers: Answers,
	standing: NewDocumentReference | null,
	sent: StoredFile | null
): NewDocumentReference | null {
	const missing = m.source_form_error_document({}, { locale: answers.language });
	const asked = { field: 'title', limit: longestTitle, missing };
	const title = readNames(answers, asked, standing?.title ?? null);
	const author = readOptionalNames(answers, 'author', longestTitle, standing?.author ?? null);
	const occasion = readOptionalNames(answers, 'occasion', longestTitle, standing?.occasion ?? null);
	const day = optionalDay(answers, 'documentDay');
	const link = readLink(answers, 'documentLink');
	if (title === null || !answers.faultless) return null;
	const kept = answers.ticked('removeFile') ? null : (standing?.file ?? null);
	return { title, author, occasion, day, link, file: sent ?? kept };
}
