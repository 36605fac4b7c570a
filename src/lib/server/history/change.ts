/** The one path of every write: permission, version, the write itself and its history entry. */
import { sql } from 'kysely';
import { may, type Right, type Role } from '../auth/permissions';
import { inTransaction } from '../db/transaction';
import type { WorkspaceDb, WorkspaceSchema } from '../db/workspace-schema';
import { appendEntry } from './entries';

export interface Actor {
	readonly id: string;
	readonly name: string;
	readonly role: Role;
}

/** Who writes, and when; the clock is read once a request, by whoever opens it. */
export interface Context {
	readonly actor: Actor;
	readonly now: Date;
}

/** The record an edit was made from. */
export interface Edited {
	readonly id: number;
	readonly version: number;
	readonly reason: string | null;
}

export type Versioned<T> = T & { readonly id: number; readonly version: number };

/** A kind of record: its table, the right that writing it takes, and how one is read. */
export interface Ledger<T> {
	readonly noun: keyof WorkspaceSchema;
	readonly right: Right;
	find(db: WorkspaceDb, id: number): Promise<Versioned<T> | null>;
}

export type Changed<T, Refusal = never> =
	| { readonly state: 'done'; readonly id: number; readonly version: number }
	| { readonly state: 'forbidden' }
	/** Somebody saved it meanwhile. Nothing was written; this is what stands now. */
	| { readonly state: 'stale'; readonly current: Versioned<T> }
	| { readonly state: 'gone' }
	| { readonly state: 'refused'; readonly refusal: Refusal };

/** A write hands back the id it wrote, or refuses before it wrote anything. */
export type Written<Refusal> = number | { readonly refused: Refusal };

/**
 * Records something new, under the id that `write` is given.
 * @throws SqliteError when a constraint of the table refuses it; nothing is then written
 */
export function record<T, Refusal = never>(
	db: WorkspaceDb,
	context: Context,
	ledger: Ledger<T>,
	write: (db: WorkspaceDb, id: number) => Promise<Written<Refusal>>
): Promise<Changed<T, Refusal>> {
	return change(db, context, ledger, { edited: null, write });
}

/**
 * Edits a record, if it still is as the editor saw it.
 * @throws SqliteError when a constraint of the table refuses it; nothing is then written
 */
export function edit<T, Refusal = never>(
	db: WorkspaceDb,
	context: Context,
	ledger: Ledger<T>,
	edited: Edited,
	write: (db: WorkspaceDb) => Promise<Written<Refusal>>
): Promise<Changed<T, Refusal>> {
	return change(db, context, ledger, { edited, write });
}

/** Records many small facts at once, under one entry that sums them up. */
export async function recordMany<Summary extends object>(
	db: WorkspaceDb,
	context: Context,
	ledger: Pick<Ledger<never>, 'noun' | 'right'>,
	write: (db: WorkspaceDb) => Promise<Summary>
): Promise<{ readonly state: 'done' } | { readonly state: 'forbidden' }> {
	if (!may(context.actor.role, ledger.right)) return { state: 'forbidden' };
	return inTransaction(db, async (transaction) => {
		const after = await write(transaction);
		const entry = { id: null, action: 'recorded', before: null, after, reason: null } as const;
		await seal(transaction, context, ledger.noun, entry);
		return { state: 'done' };
	});
}

interface Intent<Refusal> {
	readonly edited: Edited | null;
	write(db: WorkspaceDb, id: number): Promise<Written<Refusal>>;
}

async function change<T, Refusal>(
	db: WorkspaceDb,
	context: Context,
	ledger: Ledger<T>,
	{ edited, write }: Intent<Refusal>
): Promise<Changed<T, Refusal>> {
	if (!may(context.actor.role, ledger.right)) return { state: 'forbidden' };
	return inTransaction(db, async (transaction) => {
		const seen = await compare(transaction, ledger, edited);
		if (seen.state !== 'current') return seen;
		const id = edited?.id ?? (await freshId(transaction, ledger.noun));
		const written = await write(transaction, id);
		if (typeof written === 'object') return { state: 'refused', refusal: written.refused };
		if (edited) await raiseVersion(transaction, ledger.noun, edited);
		const after = await standing(transaction, ledger, written);
		await seal(transaction, context, ledger.noun, {
			id: written,
			action: edited ? 'edited' : 'recorded',
			before: seen.before,
			after,
			reason: edited?.reason ?? null
		});
		return { state: 'done', id: after.id, version: after.version };
	});
}

export type Seen<T> =
	| { readonly state: 'current'; readonly before: Versioned<T> | null }
	| { readonly state: 'stale'; readonly current: Versioned<T> }
	| { readonly state: 'gone' };

/** What the editor saw against what stands now. */
export async function compare<T>(
	db: WorkspaceDb,
	ledger: Ledger<T>,
	edited: Edited | null
): Promise<Seen<T>> {
	if (edited === null) return { state: 'current', before: null };
	const before = await ledger.find(db, edited.id);
	if (before === null) return { state: 'gone' };
	if (before.version !== edited.version) return { state: 'stale', current: before };
	return { state: 'current', before };
}

/** No record gets the id of one that was deleted: an old form or entry would then mean the new one. */
async function freshId(db: WorkspaceDb, noun: keyof WorkspaceSchema): Promise<number> {
	const { rows } = await sql<{ id: number }>`
		select 1 + max(
			coalesce((select max(id) from ${sql.table(noun)}), 0),
			coalesce((select max(record_id) from history where noun = ${noun}), 0)
		) as id`.execute(db);
	const [row] = rows;
	if (row === undefined) throw new Error(`no id for a new record of ${noun}`);
	return row.id;
}

async function raiseVersion(
	db: WorkspaceDb,
	noun: keyof WorkspaceSchema,
	{ id, version }: Edited
): Promise<void> {
	await sql`
		update ${sql.table(noun)} set version = version + 1
		where id = ${id} and version = ${version}`.execute(db);
}

async function standing<T>(db: WorkspaceDb, ledger: Ledger<T>, id: number): Promise<Versioned<T>> {
	const row = await ledger.find(db, id);
	if (row === null) throw new Error(`${ledger.noun} ${id} cannot be read back`);
	return row;
}

interface Sealed {
	readonly id: number | null;
	readonly action: 'recorded' | 'edited' | 'deleted';
	readonly before: object | null;
	readonly after: object | null;
	readonly reason: string | null;
}

/** Writes the entry of a change, in the change's own transaction. */
export function seal(
	db: WorkspaceDb,
	{ actor, now }: Context,
	noun: keyof WorkspaceSchema,
	{ id, action, before, after, reason }: Sealed
): Promise<void> {
	return appendEntry(db, {
		at: now.toISOString(),
		actor_id: actor.id,
		actor_name: actor.name,
		noun,
		record_id: id,
		action,
		before: before === null ? null : JSON.stringify(before),
		after: after === null ? null : JSON.stringify(after),
		reason
	});
}
