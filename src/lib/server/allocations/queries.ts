import type { Allocation } from '$lib/domain/facts';
import { toAmount } from '../db/amount-columns';
import type { Row, WorkspaceDb } from '../db/workspace-schema';
import type { Versioned } from '../history/change';

const columns = [
	'id',
	'source_id',
	'program_id',
	'line',
	'amount_state',
	'amount_minor',
	'currency',
	'start_on',
	'end_on',
	'profile'
] as const;

export async function readAllocations(db: WorkspaceDb): Promise<Allocation[]> {
	const rows = await db.selectFrom('allocations').select(columns).orderBy('id').execute();
	return rows.map(toAllocation);
}

export async function readAllocationsOf(db: WorkspaceDb, sourceId: number): Promise<Allocation[]> {
	const rows = await db
		.selectFrom('allocations')
		.select(columns)
		.where('source_id', '=', sourceId)
		.orderBy('id')
		.execute();
	return rows.map(toAllocation);
}

/** With the version of each, for a form of them all. */
export async function readVersionedAllocationsOf(
	db: WorkspaceDb,
	sourceId: number
): Promise<Versioned<Allocation>[]> {
	const rows = await db
		.selectFrom('allocations')
		.select([...columns, 'version'])
		.where('source_id', '=', sourceId)
		.orderBy('id')
		.execute();
	return rows.map((row) => ({ ...toAllocation(row), version: row.version }));
}

export async function readAllocationsTo(db: WorkspaceDb, programId: number): Promise<Allocation[]> {
	const rows = await db
		.selectFrom('allocations')
		.select(columns)
		.where('program_id', '=', programId)
		.orderBy('id')
		.execute();
	return rows.map(toAllocation);
}

export async function findAllocation(
	db: WorkspaceDb,
	id: number
): Promise<Versioned<Allocation> | null> {
	const row = await db
		.selectFrom('allocations')
		.select([...columns, 'version'])
		.where('id', '=', id)
		.executeTakeFirst();
	return row ? { ...toAllocation(row), version: row.version } : null;
}

function toAllocation(row: Row<'allocations', (typeof columns)[number]>): Allocation {
	return {
		id: row.id,
		sourceId: row.source_id,
		programId: row.program_id,
		line: row.line,
		amount: toAmount(row),
		start: row.start_on,
		end: row.end_on,
		profile: row.profile
	};
}
