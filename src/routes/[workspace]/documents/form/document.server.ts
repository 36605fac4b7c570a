import type { DocumentReference } from '$lib/domain/facts';
import { findDocumentReference } from '$lib/server/claims/document-queries';
import type { Versioned } from '$lib/server/history/change';
import { recordId } from '../../record/record-id';
import { absent, type FormPlace } from '../../sources/form/place.server';

/** @throws HttpError 404 where no such document is recorded */
export async function documentAt(
	{ db }: FormPlace,
	locals: App.Locals,
	text: string
): Promise<Versioned<DocumentReference>> {
	const id = recordId(text);
	return (id === null ? null : await findDocumentReference(db, id)) ?? absent(locals);
}
