/**
 * What happened to the people of a workspace. It is noted in the transaction that did it, and told
 * to the history in the workspace's own file afterwards: at once, or at the next sweep where the
 * program stopped in between. The note's number keeps it from being told twice.
 */
import type { Kysely } from 'kysely';
import type { AccountsSchema } from '$lib/server/db/accounts-schema';
import { inTransaction } from '$lib/server/db/transaction';
import type { WorkspaceDb } from '$lib/server/db/workspace-schema';
import type { Actor } from '$lib/server/history/change';
import { appendEntry } from '$lib/server/history/entries';

type Accounts = Kysely<AccountsSchema>;

/** Who did it, and when. */
export interface By {
	readonly actor: Pick<Actor, 'id' | 'name'>;
	readonly now: Date;
}

export interface Note {
	readonly workspace: string;
	readonly noun: 'people' | 'invitations';
	readonly action: 'recorded' | 'edited' | 'removed';
	readonly before: object | null;
	readonly after: object | null;
}

/** Call it inside the transaction of what it notes. */
export async function note(accounts: Accounts, { actor, now }: By, what: Note): Promise<void> {
	await accounts
		.insertInto('people_changes')
		.values({
			workspace: what.workspace,
			at: now.toISOString(),
			actor_id: actor.id,
			actor_name: actor.name,
			noun: what.noun,
			action: what.action,
			before: what.before === null ? null : JSON.stringify(what.before),
			after: what.after === null ? null : JSON.stringify(what.after)
		})
		.execute();
}

/** Workspaces whose history does not have all of it yet. */
export async function workspacesUntold(accounts: Accounts): Promise<string[]> {
	const rows = await accounts
		.selectFrom('people_changes')
		.select('workspace')
		.distinct()
		.where('told', '=', 0)
		.execute();
	return rows.map(({ workspace }) => workspace);
}

/** Writes into the workspace's history whatever of its people it has not been told, in order. */
export async function tellHistory(
	accounts: Accounts,
	workspace: string,
	db: WorkspaceDb
): Promise<void> {
	const notes = await accounts
		.selectFrom('people_changes')
		.select(['id', 'at', 'actor_id', 'actor_name', 'noun', 'action', 'before', 'after'])
		.where('workspace', '=', workspace)
		.where('told', '=', 0)
		.orderBy('id')
		.execute();
	for (const { id, ...entry } of notes) {
		await inTransaction(db, async (transaction) => {
			if (await isTold(transaction, entry.noun, id)) return;
			await appendEntry(transaction, { ...entry, record_id: id, reason: null });
		});
		await accounts.updateTable('people_changes').set({ told: 1 }).where('id', '=', id).execute();
	}
}

async function isTold(db: WorkspaceDb, noun: string, id: number): Promise<boolean> {
	const entry = await db
		.selectFrom('history')
		.select('seq')
		.where('noun', '=', noun)
		.where('record_id', '=', id)
		.executeTakeFirst();
	return entry !== undefined;
}
