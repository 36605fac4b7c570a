import type { Program } from '$lib/domain/facts';
import { nameColumns, toName, toOptionalName } from '../db/name-columns';
import type { Row, WorkspaceDb } from '../db/workspace-schema';
import type { Versioned } from '../history/change';

const columns = [
	'id',
	'organisation_id',
	'kind',
	...nameColumns,
	'region_first',
	'region_en',
	'region_ru',
	'region_kk',
	'capacity_count',
	'capacity_unit',
	'minimum_basis_points',
	'minimum_reason',
	'end_on'
] as const;

export async function readPrograms(db: WorkspaceDb): Promise<Program[]> {
	const rows = await db.selectFrom('programs').select(columns).orderBy('id').execute();
	return rows.map(toProgram);
}

export async function findProgram(db: WorkspaceDb, id: number): Promise<Versioned<Program> | null> {
	const row = await db
		.selectFrom('programs')
		.select([...columns, 'version'])
		.where('id', '=', id)
		.executeTakeFirst();
	return row ? { ...toProgram(row), version: row.version } : null;
}

function toProgram(row: Row<'programs', (typeof columns)[number]>): Program {
	const { capacity_count: count, capacity_unit: unit } = row;
	const { minimum_basis_points: basisPoints, minimum_reason: reason } = row;
	return {
		id: row.id,
		organisationId: row.organisation_id,
		kind: row.kind,
		name: toName(row),
		region: toOptionalName(row.region_first, row.region_en, row.region_ru, row.region_kk),
		capacity: count === null || unit === null ? null : { count, unit },
		minimumToStayOpen: basisPoints === null || reason === null ? null : { basisPoints, reason },
		end: row.end_on
	};
}
