import type { Plan } from '$lib/domain/facts';
import { nameColumns, toName, toOptionalName } from '../db/name-columns';
import type { Row, WorkspaceDb } from '../db/workspace-schema';
import type { Versioned } from '../history/change';

const columns = [
	'id',
	...nameColumns,
	'body_first',
	'body_en',
	'body_ru',
	'body_kk',
	'start_on',
	'end_on',
	'approved_on'
] as const;

export async function readPlans(db: WorkspaceDb): Promise<Plan[]> {
	const rows = await db.selectFrom('plans').select(columns).orderBy('id').execute();
	return rows.map(toPlan);
}

export async function findPlan(db: WorkspaceDb, id: number): Promise<Versioned<Plan> | null> {
	const row = await db
		.selectFrom('plans')
		.select([...columns, 'version'])
		.where('id', '=', id)
		.executeTakeFirst();
	return row ? { ...toPlan(row), version: row.version } : null;
}

/** Whether any source stands in it. */
export async function promisesAny(db: WorkspaceDb, id: number): Promise<boolean> {
	const row = await db
		.selectFrom('sources')
		.select('id')
		.where('plan_id', '=', id)
		.executeTakeFirst();
	return row !== undefined;
}

function toPlan(row: Row<'plans', (typeof columns)[number]>): Plan {
	return {
		id: row.id,
		name: toName(row),
		body: toOptionalName(row.body_first, row.body_en, row.body_ru, row.body_kk),
		start: row.start_on,
		end: row.end_on,
		approvedOn: row.approved_on
	};
}
