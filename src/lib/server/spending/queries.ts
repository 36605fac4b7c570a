import type { Spending } from '$lib/domain/agreement';
import type { Row, WorkspaceDb } from '../db/workspace-schema';
import type { Versioned } from '../history/change';

const columns = ['id', 'allocation_id', 'month', 'minor'] as const;

export async function readSpending(db: WorkspaceDb): Promise<Spending[]> {
	const rows = await db.selectFrom('spending').select(columns).orderBy('id').execute();
	return rows.map(toSpending);
}

/** All that was spent of the allocations of a source, each with the version that it has. */
export async function readSpendingOf(
	db: WorkspaceDb,
	sourceId: number
): Promise<Versioned<Spending>[]> {
	const rows = await db
		.selectFrom('spending')
		.innerJoin('allocations', 'allocations.id', 'spending.allocation_id')
		.select([
			'spending.id',
			'spending.version',
			'spending.allocation_id',
			'spending.month',
			'spending.minor'
		])
		.where('allocations.source_id', '=', sourceId)
		.orderBy('spending.id')
		.execute();
	return rows.map((row) => ({ ...toSpending(row), version: row.version }));
}

/** What goes along with an allocation. */
export async function spendingIdsOf(db: WorkspaceDb, allocationId: number): Promise<number[]> {
	const rows = await db
		.selectFrom('spending')
		.select('id')
		.where('allocation_id', '=', allocationId)
		.orderBy('id')
		.execute();
	return rows.map(({ id }) => id);
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
