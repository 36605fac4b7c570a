import type { Tranche } from '$lib/domain/agreement';
import type { Day } from '$lib/domain/calendar';
import type { Row, WorkspaceDb } from '../db/workspace-schema';
import type { Versioned } from '../history/change';

const columns = [
	'id',
	'source_id',
	'planned_on',
	'planned',
	'condition',
	'condition_note',
	'condition_met_on',
	'received_on',
	'received',
	'bank_rate',
	'reference'
] as const;

export async function readTranches(db: WorkspaceDb): Promise<Tranche[]> {
	const rows = await db.selectFrom('tranches').select(columns).orderBy('id').execute();
	return rows.map(toTranche);
}

export async function readTranchesOf(
	db: WorkspaceDb,
	sourceId: number
): Promise<Versioned<Tranche>[]> {
	const rows = await db
		.selectFrom('tranches')
		.select([...columns, 'version'])
		.where('source_id', '=', sourceId)
		.orderBy('id')
		.execute();
	return rows.map((row) => ({ ...toTranche(row), version: row.version }));
}

export async function findTranche(db: WorkspaceDb, id: number): Promise<Versioned<Tranche> | null> {
	const row = await db
		.selectFrom('tranches')
		.select([...columns, 'version'])
		.where('id', '=', id)
		.executeTakeFirst();
	return row ? { ...toTranche(row), version: row.version } : null;
}

function toTranche(row: Row<'tranches', (typeof columns)[number]>): Tranche {
	return {
		id: row.id,
		sourceId: row.source_id,
		planned: payment(row.planned_on, row.planned),
		condition: row.condition,
		conditionNote: row.condition_note,
		conditionMetOn: row.condition_met_on,
		received: payment(row.received_on, row.received),
		bankRate: row.bank_rate,
		reference: row.reference
	};
}

/** The table's CHECK keeps both together. */
function payment(on: Day | null, minor: number | null): Tranche['planned'] {
	return on === null || minor === null ? null : { on, minor };
}
