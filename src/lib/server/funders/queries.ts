import type { Funder } from '$lib/domain/facts';
import { nameColumns, toName } from '../db/name-columns';
import type { Row, WorkspaceDb } from '../db/workspace-schema';
import type { Versioned } from '../history/change';

const columns = [
	'id',
	...nameColumns,
	'origin',
	'bin',
	'usual_days_to_decision',
	'usual_days_to_money'
] as const;

export async function readFunders(db: WorkspaceDb): Promise<Funder[]> {
	const rows = await db.selectFrom('funders').select(columns).orderBy('id').execute();
	return rows.map(toFunder);
}

export async function findFunder(db: WorkspaceDb, id: number): Promise<Versioned<Funder> | null> {
	const row = await db
		.selectFrom('funders')
		.select([...columns, 'version'])
		.where('id', '=', id)
		.executeTakeFirst();
	return row ? { ...toFunder(row), version: row.version } : null;
}

/** Whether any source names it as its funder. */
export async function paysForAny(db: WorkspaceDb, id: number): Promise<boolean> {
	const row = await db
		.selectFrom('sources')
		.select('id')
		.where('funder_id', '=', id)
		.executeTakeFirst();
	return row !== undefined;
}

/** The sources that name it as their funder, each with the version that stands. */
export function sourcesPaidBy(
	db: WorkspaceDb,
	id: number
): Promise<{ id: number; version: number }[]> {
	return db
		.selectFrom('sources')
		.select(['id', 'version'])
		.where('funder_id', '=', id)
		.orderBy('id')
		.execute();
}

function toFunder(row: Row<'funders', (typeof columns)[number]>): Funder {
	const { usual_days_to_decision: toDecision, usual_days_to_money: toMoney } = row;
	const { id, origin, bin } = row;
	return { id, name: toName(row), origin, bin, usualDays: { toDecision, toMoney } };
}
