import type { Claim } from '$lib/domain/facts';
import { money } from '$lib/domain/money';
import { toOptionalName } from '../db/name-columns';
import type { Row, WorkspaceDb } from '../db/workspace-schema';
import type { Versioned } from '../history/change';

const columns = [
	'id',
	'source_id',
	'document_id',
	'place',
	'quote',
	'quote_language',
	'stated_kzt',
	'stated_usd',
	'stated_other',
	'stated_currency',
	'stated_start',
	'stated_end',
	'adopted',
	'note_first',
	'note_en',
	'note_ru',
	'note_kk'
] as const;

export async function readClaims(db: WorkspaceDb): Promise<Claim[]> {
	const rows = await db.selectFrom('claims').select(columns).orderBy('id').execute();
	return rows.map(toClaim);
}

export async function readClaimsOf(db: WorkspaceDb, sourceId: number): Promise<Claim[]> {
	const rows = await db
		.selectFrom('claims')
		.select(columns)
		.where('source_id', '=', sourceId)
		.orderBy('id')
		.execute();
	return rows.map(toClaim);
}

/** By the claim's id. */
export async function readVersionsOf(
	db: WorkspaceDb,
	sourceId: number
): Promise<ReadonlyMap<number, number>> {
	const rows = await db
		.selectFrom('claims')
		.select(['id', 'version'])
		.where('source_id', '=', sourceId)
		.execute();
	return new Map(rows.map(({ id, version }) => [id, version]));
}

export async function findClaim(db: WorkspaceDb, id: number): Promise<Versioned<Claim> | null> {
	const row = await db
		.selectFrom('claims')
		.select([...columns, 'version'])
		.where('id', '=', id)
		.executeTakeFirst();
	return row ? { ...toClaim(row), version: row.version } : null;
}

function toClaim(row: Row<'claims', (typeof columns)[number]>): Claim {
	return {
		id: row.id,
		sourceId: row.source_id,
		documentId: row.document_id,
		place: row.place,
		quote: row.quote,
		quoteLanguage: row.quote_language,
		statedKzt: row.stated_kzt,
		statedUsd: row.stated_usd,
		statedOther:
			row.stated_other === null || row.stated_currency === null
				? null
				: money(row.stated_currency, row.stated_other),
		statedStart: row.stated_start,
		statedEnd: row.stated_end,
		adopted: row.adopted === 1,
		note: toOptionalName(row.note_first, row.note_en, row.note_ru, row.note_kk)
	};
}

/** Why each claim of the source was last changed, as far as somebody said; by the claim's id. */
export async function readReasonsOf(
	db: WorkspaceDb,
	sourceId: number
): Promise<ReadonlyMap<number, string>> {
	const rows = await db
		.selectFrom('history')
		.innerJoin('claims', 'claims.id', 'history.record_id')
		.select(['claims.id', 'history.reason'])
		.where('history.noun', '=', 'claims')
		.where('claims.source_id', '=', sourceId)
		.where('history.reason', 'is not', null)
		.$narrowType<{ reason: string }>()
		.orderBy('history.seq')
		.execute();
	return new Map(rows.map(({ id, reason }) => [id, reason]));
}
