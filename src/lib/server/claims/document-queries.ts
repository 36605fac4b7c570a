import type { DocumentReference } from '$lib/domain/facts';
import { fileTypes, type StoredFile } from '$lib/domain/stored-file';
import { toOptionalName } from '../db/name-columns';
import type { Row, WorkspaceDb } from '../db/workspace-schema';
import type { Versioned } from '../history/change';

const columns = [
	'id',
	'title_first',
	'title_en',
	'title_ru',
	'title_kk',
	'author_first',
	'author_en',
	'author_ru',
	'author_kk',
	'occasion_first',
	'occasion_en',
	'occasion_ru',
	'occasion_kk',
	'day',
	'file_sha256',
	'file_name',
	'file_type',
	'file_bytes',
	'link'
] as const;

export async function readDocumentReferences(db: WorkspaceDb): Promise<DocumentReference[]> {
	const rows = await db.selectFrom('documents').select(columns).orderBy('id').execute();
	return rows.map(toDocumentReference);
}

export async function findDocumentReference(
	db: WorkspaceDb,
	id: number
): Promise<Versioned<DocumentReference> | null> {
	const row = await db
		.selectFrom('documents')
		.select([...columns, 'version'])
		.where('id', '=', id)
		.executeTakeFirst();
	return row ? { ...toDocumentReference(row), version: row.version } : null;
}

/** The file of that content, as the first document that has it calls it; null where none has. */
export async function findFile(db: WorkspaceDb, sha256: string): Promise<StoredFile | null> {
	const row = await db
		.selectFrom('documents')
		.select(['file_sha256', 'file_name', 'file_type', 'file_bytes'])
		.where('file_sha256', '=', sha256)
		.orderBy('id')
		.executeTakeFirst();
	return row ? toStoredFile(row) : null;
}

/** The SHA-256 of every file that a document refers to. */
export async function readFileHashes(db: WorkspaceDb): Promise<Set<string>> {
	const rows = await db
		.selectFrom('documents')
		.select('file_sha256')
		.distinct()
		.where('file_sha256', 'is not', null)
		.$narrowType<{ file_sha256: string }>()
		.execute();
	return new Set(rows.map((row) => row.file_sha256));
}

/** Whether any claim is read from the document. */
export async function isCited(db: WorkspaceDb, id: number): Promise<boolean> {
	const row = await db
		.selectFrom('claims')
		.select('id')
		.where('document_id', '=', id)
		.limit(1)
		.executeTakeFirst();
	return row !== undefined;
}

function toDocumentReference(row: Row<'documents', (typeof columns)[number]>): DocumentReference {
	return {
		id: row.id,
		title: { first: row.title_first, en: row.title_en, ru: row.title_ru, kk: row.title_kk },
		author: toOptionalName(row.author_first, row.author_en, row.author_ru, row.author_kk),
		occasion: toOptionalName(row.occasion_first, row.occasion_en, row.occasion_ru, row.occasion_kk),
		day: row.day,
		file: toStoredFile(row),
		link: row.link
	};
}

type FileRow = Row<'documents', 'file_sha256' | 'file_name' | 'file_type' | 'file_bytes'>;

/** Null where none is kept. */
function toStoredFile(row: FileRow): StoredFile | null {
	const { file_sha256: sha256, file_name: name, file_bytes: bytes } = row;
	const type = fileTypes.find((one) => one === row.file_type);
	if (sha256 === null || name === null || bytes === null || type === undefined) return null;
	return { sha256, name, type, bytes };
}
