import type { Restriction } from '$lib/domain/agreement';
import type { Row, WorkspaceDb } from '../db/workspace-schema';
import type { Versioned } from '../history/change';

const columns = ['id', 'source_id', 'rule', 'line', 'region', 'at_most', 'note'] as const;

export async function readRestrictions(db: WorkspaceDb): Promise<Restriction[]> {
	const rows = await db.selectFrom('restrictions').select(columns).orderBy('id').execute();
	return rows.map(toRestriction);
}

export async function readRestrictionsOf(
	db: WorkspaceDb,
	sourceId: number
): Promise<Restriction[]> {
	const rows = await db
		.selectFrom('restrictions')
		.select(columns)
		.where('source_id', '=', sourceId)
		.orderBy('id')
		.execute();
	return rows.map(toRestriction);
}

export async function findRestriction(
	db: WorkspaceDb,
	id: number
): Promise<Versioned<Restriction> | null> {
	const row = await db
		.selectFrom('restrictions')
		.select([...columns, 'version'])
		.where('id', '=', id)
		.executeTakeFirst();
	return row ? { ...toRestriction(row), version: row.version } : null;
}

function toRestriction(row: Row<'restrictions', (typeof columns)[number]>): Restriction {
	return {
		id: row.id,
		sourceId: row.source_id,
		rule: row.rule,
		line: row.line,
		region: row.region,
		atMost: row.at_most,
		note: row.note
	};
}
