import type { Spending } from '$lib/domain/agreement';
import type { Row, WorkspaceDb } from '../db/workspace-schema';
import type { Versioned } from '../history/change';

const columns = ['id', 'allocation_id', 'month', 'minor'] as const;

export async function readSpending(db: WorkspaceDb): Promise<Spending[]> {
	const rows = await db.selectFrom('spending').select(columns).orderBy('id').execute();
	return rows.map(toSpending);
}

export async function findSpending(
	db: WorkspaceDb,
	id: number
): Promise<Versioned<Spending> | null> {
	const row = await db
		.selectFrom('spending')
		.select([...columns, 'version'])
		.where('id', '=', id)
		.executeTakeFirst();
	return row ? { ...toSpending(row), version: row.version } : null;
}

function toSpending(row: Row<'spending', (typeof columns)[number]>): Spending {
	return {
		id: row.id,
		allocationId: row.allocation_id,
		month: row.month,
		minor: row.minor
	};
}
