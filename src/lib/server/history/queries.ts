/** The history as it is read by people: newest first, of everything or of one record. */
import { sql } from 'kysely';
import { z } from 'zod';
import type { HistoryTable, WorkspaceDb, WorkspaceSchema } from '../db/workspace-schema';

/** A record by its table and its number there. */
export interface RecordReference {
	readonly noun: string;
	readonly id: number;
}

export interface HistoryEntry {
	readonly seq: number;
	/** ISO 8601, UTC. */
	readonly at: string;
	readonly actorId: string;
	readonly actorName: string;
	readonly noun: string;
	readonly recordId: number | null;
	readonly action: string;
	readonly before: Content | null;
	readonly after: Content | null;
	readonly reason: string | null;
}

/** What a record said, as it was sealed: of any release that wrote here. */
export type Content = Readonly<Record<string, unknown>>;

/** What belongs to a record, and by which field it says so. */
const parts: Readonly<Record<string, readonly (readonly [keyof WorkspaceSchema, string])[]>> = {
	sources: [
		['allocations', 'sourceId'],
		['claims', 'sourceId']
	],
	programs: [
		['need_versions', 'programId'],
		['allocations', 'programId']
	]
};

const columns = [
	'seq',
	'at',
	'actor_id',
	'actor_name',
	'noun',
	'record_id',
	'action',
	'before',
	'after',
	'reason'
] as const;

const content = z.record(z.string(), z.unknown());

/** Entries of the record and of what belongs to it; of everything when it is null. */
export async function readHistory(
	db: WorkspaceDb,
	record: RecordReference | null
): Promise<HistoryEntry[]> {
	let query = db.selectFrom('history').select(columns).orderBy('seq', 'desc');
	if (record !== null) {
		const belongs = (parts[record.noun] ?? []).map(
			([noun, field]) =>
				sql<boolean>`(noun = ${noun} and json_extract(coalesce(after, before), ${`$.${field}`}) = ${record.id})`
		);
		query = query.where(({ and, eb, or }) =>
			or([and([eb('noun', '=', record.noun), eb('record_id', '=', record.id)]), ...belongs])
		);
	}
	return (await query.execute()).map(toEntry);
}

function toEntry(row: Pick<HistoryTable, (typeof columns)[number]>): HistoryEntry {
	return {
		seq: row.seq,
		at: row.at,
		actorId: row.actor_id,
		actorName: row.actor_name,
		noun: row.noun,
		recordId: row.record_id,
		action: row.action,
		before: toContent(row.before),
		after: toContent(row.after),
		reason: row.reason
	};
}

function toContent(text: string | null): Content | null {
	return text === null ? null : content.parse(JSON.parse(text));
}

/** Of the whole workspace. */
export async function countEntries(db: WorkspaceDb): Promise<number> {
	const { entries } = await db
		.selectFrom('history')
		.select(({ fn }) => fn.countAll<number>().as('entries'))
		.executeTakeFirstOrThrow();
	return entries;
}
