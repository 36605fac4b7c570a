import type { Overlap } from '$lib/domain/facts';
import { toOptionalName } from '../db/name-columns';
import type { Row, WorkspaceDb } from '../db/workspace-schema';
import type { Versioned } from '../history/change';

const columns = [
	'id',
	'first_claim_id',
	'second_claim_id',
	'reason_first',
	'reason_en',
	'reason_ru',
	'reason_kk'
] as const;

export async function readOverlaps(db: WorkspaceDb): Promise<Overlap[]> {
	const rows = await db.selectFrom('claim_overlaps').select(columns).orderBy('id').execute();
	return rows.map(toOverlap);
}

/** Ids of the overlaps that a claim is one side of. */
export async function overlapsOfClaim(db: WorkspaceDb, claimId: number): Promise<number[]> {
	const rows = await db
		.selectFrom('claim_overlaps')
		.select('id')
		.where(({ or, eb }) =>
			or([eb('first_claim_id', '=', claimId), eb('second_claim_id', '=', claimId)])
		)
		.orderBy('id')
		.execute();
	return rows.map(({ id }) => id);
}

export async function findOverlap(db: WorkspaceDb, id: number): Promise<Versioned<Overlap> | null> {
	const row = await db
		.selectFrom('claim_overlaps')
		.select([...columns, 'version'])
		.where('id', '=', id)
		.executeTakeFirst();
	return row ? { ...toOverlap(row), id, version: row.version } : null;
}

/** In either order; null where the two are not marked. */
export async function findOverlapBetween(
	db: WorkspaceDb,
	one: number,
	other: number
): Promise<Versioned<Overlap> | null> {
	const row = await db
		.selectFrom('claim_overlaps')
		.select('id')
		.where('first_claim_id', '=', Math.min(one, other))
		.where('second_claim_id', '=', Math.max(one, other))
		.executeTakeFirst();
	return row ? findOverlap(db, row.id) : null;
}

export async function overlapIdsOf(db: WorkspaceDb, claimId: number): Promise<number[]> {
	const rows = await db
		.selectFrom('claim_overlaps')
		.select('id')
		.where(({ eb, or }) =>
			or([eb('first_claim_id', '=', claimId), eb('second_claim_id', '=', claimId)])
		)
		.orderBy('id')
		.execute();
	return rows.map(({ id }) => id);
}

function toOverlap(row: Row<'claim_overlaps', (typeof columns)[number]>): Overlap {
	return {
		claimIds: [row.first_claim_id, row.second_claim_id],
		reason: toOptionalName(row.reason_first, row.reason_en, row.reason_ru, row.reason_kk)
	};
}
