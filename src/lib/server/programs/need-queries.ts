import type { NeedLine, NeedVersion } from '$lib/domain/facts';
import { groupBy } from '$lib/domain/grouping';
import type { Row, WorkspaceDb } from '../db/workspace-schema';
import type { Versioned } from '../history/change';

const columns = ['id', 'program_id', 'label', 'approved_on', 'currency'] as const;
const lineColumns = ['need_version_id', 'line', 'monthly', 'from_month', 'to_month'] as const;
type LineRow = Row<'need_lines', (typeof lineColumns)[number]>;

export async function readNeeds(db: WorkspaceDb): Promise<NeedVersion[]> {
	const rows = await db.selectFrom('need_versions').select(columns).orderBy('id').execute();
	const lines = await db
		.selectFrom('need_lines')
		.select(lineColumns)
		.orderBy('need_version_id')
		.orderBy('line')
		.orderBy('from_month')
		.execute();
	const linesOf = groupBy(lines, (line) => line.need_version_id);
	return rows.map((row) => toNeed(row, linesOf.get(row.id) ?? []));
}

/** Ids of the versions of a program's need. */
export async function needsOfProgram(db: WorkspaceDb, programId: number): Promise<number[]> {
	const rows = await db
		.selectFrom('need_versions')
		.select('id')
		.where('program_id', '=', programId)
		.orderBy('id')
		.execute();
	return rows.map(({ id }) => id);
}

export async function findNeed(
	db: WorkspaceDb,
	id: number
): Promise<Versioned<NeedVersion> | null> {
	const row = await db
		.selectFrom('need_versions')
		.select([...columns, 'version'])
		.where('id', '=', id)
		.executeTakeFirst();
	if (!row) return null;
	const lines = await db
		.selectFrom('need_lines')
		.select(lineColumns)
		.where('need_version_id', '=', id)
		.orderBy('line')
		.orderBy('from_month')
		.execute();
	return { ...toNeed(row, lines), version: row.version };
}

function toNeed(
	row: Row<'need_versions', (typeof columns)[number]>,
	lines: readonly LineRow[]
): NeedVersion {
	return {
		id: row.id,
		programId: row.program_id,
		label: row.label,
		approvedOn: row.approved_on,
		currency: row.currency,
		lines: lines.map(toLine)
	};
}

function toLine({ line, monthly, from_month: from, to_month: to }: LineRow): NeedLine {
	return { line, monthly, from, to };
}
