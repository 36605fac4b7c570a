/** Taking away what was recorded by mistake: the record goes, what it said stays in the history. */
import { sql } from 'kysely';
import { may } from '../auth/permissions';
import { inTransaction } from '../db/transaction';
import type { WorkspaceDb } from '../db/workspace-schema';
import { compare, seal, type Changed, type Context, type Edited, type Ledger } from './change';

export type Removed<T, Refusal = never> =
	{ readonly state: 'done' } | Exclude<Changed<T, Refusal>, { readonly state: 'done' }>;

/** What goes along with a record: each with its own entry, for the record's reason. */
export type TakeAway = <T>(ledger: Pick<Ledger<T>, 'noun' | 'find'>, id: number) => Promise<void>;

/**
 * Deletes a record, if it still is as whoever deletes it saw it.
 * @param before refuses, or takes away what cannot stand without the record
 * @throws SqliteError when something still refers to it; nothing is then deleted
 */
export async function remove<T, Refusal = never>(
	db: WorkspaceDb,
	context: Context,
	ledger: Ledger<T>,
	edited: Edited,
	before: (db: WorkspaceDb, takeAway: TakeAway) => Promise<Refusal | null>
): Promise<Removed<T, Refusal>> {
	if (!may(context.actor.role, ledger.right)) return { state: 'forbidden' };
	return inTransaction(db, async (transaction) => {
		const seen = await compare(transaction, ledger, edited);
		if (seen.state !== 'current') return seen;
		const takeAway: TakeAway = (from, id) =>
			erase(transaction, context, from, { id, reason: edited.reason });
		const refusal = await before(transaction, takeAway);
		if (refusal !== null) return { state: 'refused', refusal };
		await takeAway(ledger, edited.id);
		return { state: 'done' };
	});
}

async function erase<T>(
	db: WorkspaceDb,
	context: Context,
	{ noun, find }: Pick<Ledger<T>, 'noun' | 'find'>,
	{ id, reason }: Pick<Edited, 'id' | 'reason'>
): Promise<void> {
	const before = await find(db, id);
	if (before === null) throw new Error(`${noun} ${id} is not there to be deleted`);
	await sql`delete from ${sql.table(noun)} where id = ${id}`.execute(db);
	await seal(db, context, noun, { id, action: 'deleted', before, after: null, reason });
}
