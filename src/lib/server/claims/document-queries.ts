import type { DocumentReference } from '$lib/domain/facts';
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
	'day'
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

function toDocumentReference(row: Row<'documents', (typeof columns)[number]>): DocumentReference {
	return {
		id: row.id,
		title: { first: row.title_first, en: row.title_en, ru: row.title_ru, kk: row.title_kk },
		author: toOptionalName(row.author_first, row.author_en, row.author_ru, row.author_kk),
		occasion: toOptionalName(row.occasion_first, row.occasion_en, row.occasion_ru, row.occasion_kk),
		day: row.day
	};
}
