import type { Organisation } from '$lib/domain/facts';
import { nameColumns, toName } from '../db/name-columns';
import type { Row, WorkspaceDb } from '../db/workspace-schema';
import type { Versioned } from '../history/change';

const columns = ['id', ...nameColumns] as const;

export async function readOrganisations(db: WorkspaceDb): Promise<Organisation[]> {
	const rows = await db.selectFrom('organisations').select(columns).orderBy('id').execute();
	return rows.map(toOrganisation);
}

export async function findOrganisation(
	db: WorkspaceDb,
	id: number
): Promise<Versioned<Organisation> | null> {
	const row = await db
		.selectFrom('organisations')
		.select([...columns, 'version'])
		.where('id', '=', id)
		.executeTakeFirst();
	return row ? { ...toOrganisation(row), version: row.version } : null;
}

/** Whether any program is run by it. */
export async function runsAny(db: WorkspaceDb, id: number): Promise<boolean> {
	const row = await db
		.selectFrom('programs')
		.select('id')
		.where('organisation_id', '=', id)
		.executeTakeFirst();
	return row !== undefined;
}

function toOrganisation(row: Row<'organisations', (typeof columns)[number]>): Organisation {
	return { id: row.id, name: toName(row) };
}
