/** The entries of the history: each sealed with the hash of the one before. */
import { createHash } from 'node:crypto';
import type { HistoryTable, WorkspaceDb } from '../db/workspace-schema';

export type Entry = Omit<HistoryTable, 'seq' | 'previous_hash' | 'hash'>;

/** Stands before the first entry. */
const nothingBefore = '0'.repeat(64);

export type Chain =
	| { readonly state: 'whole'; readonly entries: number; readonly seal: string }
	/** The first entry that is not what was sealed, or does not follow the one before. */
	| { readonly state: 'broken'; readonly seq: number };

export async function appendEntry(db: WorkspaceDb, entry: Entry): Promise<void> {
	const last = await db
		.selectFrom('history')
		.select(['seq', 'hash'])
		.orderBy('seq', 'desc')
		.limit(1)
		.executeTakeFirst();
	const unsealed = {
		...entry,
		seq: (last?.seq ?? 0) + 1,
		previous_hash: last?.hash ?? nothingBefore
	};
	await db
		.insertInto('history')
		.values({ ...unsealed, hash: sealOf(unsealed) })
		.execute();
}

/**
 * Reads the whole history and recomputes each seal. An edited, removed or inserted entry breaks
 * the chain; one cut off at its end does not, and shows only beside an earlier seal.
 */
export async function verifyChain(db: WorkspaceDb): Promise<Chain> {
	let entries = 0;
	let seal = nothingBefore;
	for await (const entry of db.selectFrom('history').selectAll().orderBy('seq').stream()) {
		const follows = entry.seq === entries + 1 && entry.previous_hash === seal;
		if (!follows || entry.hash !== sealOf(entry)) return { state: 'broken', seq: entry.seq };
		entries += 1;
		seal = entry.hash;
	}
	return { state: 'whole', entries, seal };
}

/** SHA-256, in hex, over every other column in a fixed order. */
function sealOf(entry: Omit<HistoryTable, 'hash'>): string {
	const content = [
		entry.seq,
		entry.at,
		entry.actor_id,
		entry.actor_name,
		entry.noun,
		entry.record_id,
		entry.action,
		entry.before,
		entry.after,
		entry.reason,
		entry.previous_hash
	];
	return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
