import type { Acceptance } from '$lib/domain/checks/acceptance';
import type { Row, WorkspaceDb } from '../db/workspace-schema';
import type { Versioned } from '../history/change';

const columns = [
	'id',
	'code',
	'subject',
	'figures',
	'reason',
	'accepted_on',
	'accepted_by'
] as const;

export async function readAcceptances(db: WorkspaceDb): Promise<Acceptance[]> {
	const rows = await db.selectFrom('check_acceptances').select(columns).orderBy('id').execute();
	return rows.map(toAcceptance);
}

export async function findAcceptance(
	db: WorkspaceDb,
	id: number
): Promise<Versioned<Acceptance> | null> {
	const row = await db
		.selectFrom('check_acceptances')
		.select([...columns, 'version'])
		.where('id', '=', id)
		.executeTakeFirst();
	return row ? { ...toAcceptance(row), version: row.version } : null;
}

/** The one acceptance of a check, whatever its day; null where nobody accepted it. */
export async function findAcceptanceOf(
	db: WorkspaceDb,
	{ code, subject }: Pick<Acceptance, 'code' | 'subject'>
): Promise<Versioned<Acceptance> | null> {
	const row = await db
		.selectFrom('check_acceptances')
		.select('id')
		.where('code', '=', code)
		.where('subject', '=', subject)
		.executeTakeFirst();
	return row ? findAcceptance(db, row.id) : null;
}

function toAcceptance(row: Row<'check_acceptances', (typeof columns)[number]>): Acceptance {
	const { id, code, subject, figures, reason } = row;
	return {
		id,
		code,
		subject,
		figures,
		reason,
		acceptedOn: row.accepted_on,
		acceptedBy: row.accepted_by
	};
}
