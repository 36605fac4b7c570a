/** The workspace's own row, in its own file. Which files there are is `server/workspaces`. */
import type { Day, Month } from '$lib/domain/calendar';
import type { Name } from '$lib/domain/facts';
import { nameColumns, toName } from '../db/name-columns';
import type { Row, WorkspaceDb } from '../db/workspace-schema';
import type { Versioned } from '../history/change';

export interface WorkspaceSettings {
	readonly name: Name;
	/** Of the time-zone database; decides which day is today. */
	readonly zone: string;
	/** 1 to 12: the month that a fiscal year begins with. */
	readonly firstMonthOfYear: number;
	/** Basis points of need above which a gap makes a month short. */
	readonly shortOver: number;
	/** The day and months that its views open with; null: today, and the months around it. */
	readonly opensAsOf: Day | null;
	readonly opensFrom: Month | null;
	readonly opensTo: Month | null;
	/** Which example this is; null for one's own. */
	readonly example: string | null;
}

const columns = [
	'id',
	'version',
	...nameColumns,
	'zone',
	'first_month_of_year',
	'short_over',
	'opens_as_of',
	'opens_from',
	'opens_to',
	'example'
] as const;

/** @throws NoResultError when the file holds no workspace yet */
export async function readWorkspace(db: WorkspaceDb): Promise<Versioned<WorkspaceSettings>> {
	const row = await db.selectFrom('workspace').select(columns).executeTakeFirstOrThrow();
	return toWorkspace(row);
}

export async function findWorkspace(db: WorkspaceDb): Promise<Versioned<WorkspaceSettings> | null> {
	const row = await db.selectFrom('workspace').select(columns).executeTakeFirst();
	return row ? toWorkspace(row) : null;
}

/** Basis points; one narrow question for the calculations. */
export async function readShortOver(db: WorkspaceDb): Promise<number> {
	const row = await db.selectFrom('workspace').select('short_over').executeTakeFirstOrThrow();
	return row.short_over;
}

function toWorkspace(
	row: Row<'workspace', (typeof columns)[number]>
): Versioned<WorkspaceSettings> {
	return {
		id: row.id,
		version: row.version,
		name: toName(row),
		zone: row.zone,
		firstMonthOfYear: row.first_month_of_year,
		shortOver: row.short_over,
		opensAsOf: row.opens_as_of,
		opensFrom: row.opens_from,
		opensTo: row.opens_to,
		example: row.example
	};
}
