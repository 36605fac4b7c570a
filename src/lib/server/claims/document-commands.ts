import type { DocumentReference } from '$lib/domain/facts';
import type { WorkspaceDb } from '../db/workspace-schema';
import {
	edit,
	record,
	type Changed,
	type Context,
	type Edited,
	type Ledger
} from '../history/change';
import { remove, type Removed } from '../history/removal';
import { findDocumentReference, isCited } from './document-queries';

export type NewDocumentReference = Omit<DocumentReference, 'id'>;

const documents: Ledger<DocumentReference> = {
	noun: 'documents',
	right: 'record',
	find: findDocumentReference
};

export function recordDocumentReference(
	db: WorkspaceDb,
	context: Context,
	document: NewDocumentReference
): Promise<Changed<DocumentReference>> {
	return record(db, context, documents, async (transaction, id) => {
		await transaction
			.insertInto('documents')
			.values({ id, ...fromDocumentReference(document) })
			.execute();
		return id;
	});
}

export function editDocumentReference(
	db: WorkspaceDb,
	context: Context,
	edited: Edited,
	document: NewDocumentReference
): Promise<Changed<DocumentReference>> {
	return edit(db, context, documents, edited, async (transaction) => {
		await transaction
			.updateTable('documents')
			.set(fromDocumentReference(document))
			.where('id', '=', edited.id)
			.execute();
		return edited.id;
	});
}

/** Refused while claims are read from it. Its file goes with the next sweep, if nothing else has it. */
export function deleteDocumentReference(
	db: WorkspaceDb,
	context: Context,
	edited: Edited
): Promise<Removed<DocumentReference, 'cited'>> {
	return remove(db, context, documents, edited, async (transaction) =>
		(await isCited(transaction, edited.id)) ? 'cited' : null
	);
}

function fromDocumentReference(document: NewDocumentReference) {
	const { title, author, occasion, day, file, link } = document;
	return {
		title_first: title.first,
		title_en: title.en,
		title_ru: title.ru,
		title_kk: title.kk,
		author_first: author?.first ?? null,
		author_en: author?.en ?? null,
		author_ru: author?.ru ?? null,
		author_kk: author?.kk ?? null,
		occasion_first: occasion?.first ?? null,
		occasion_en: occasion?.en ?? null,
		occasion_ru: occasion?.ru ?? null,
		occasion_kk: occasion?.kk ?? null,
		day,
		file_sha256: file?.sha256 ?? null,
		file_name: file?.name ?? null,
		file_type: file?.type ?? null,
		file_bytes: file?.bytes ?? null,
		link
	};
}
