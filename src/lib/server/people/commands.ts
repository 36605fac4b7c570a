/**
 * Changing who may do what in a workspace. Each change holds at once: it ends the person's sessions,
 * and withdraws the links that a former director made.
 */
import type { Kysely } from 'kysely';
import { may, type Role } from '$lib/server/auth/permissions';
import { signOutEverywhere } from '$lib/server/auth/sessions';
import type { AccountsSchema } from '$lib/server/db/accounts-schema';
import { allOrNothing } from '$lib/server/db/all-or-nothing';
import { note, type By, type Note } from './changes';
import { withdrawLinksMadeBy } from './made-links';
import { told, type Person } from './person';
import { directorsAmong, findPerson, peopleOf } from './queries';

type Accounts = Kysely<AccountsSchema>;

export interface Target {
	readonly workspace: string;
	readonly accountId: string;
}

export type PersonChanged =
	| { readonly state: 'done'; readonly person: Person }
	| { readonly state: 'forbidden' }
	/** Nobody of that name belongs to the workspace any more. */
	| { readonly state: 'gone' }
	/** Somebody was quicker; this is how the person stands now. */
	| { readonly state: 'stale'; readonly person: Person }
	/** The workspace would be left without anybody who governs it. */
	| { readonly state: 'last director'; readonly person: Person };

/** @param change `from` is the role that the change was made from */
export function changeRole(
	accounts: Accounts,
	by: By,
	target: Target,
	change: { readonly from: Role; readonly to: Role }
): Promise<PersonChanged> {
	return govern(accounts, by, target, {
		isStale: ({ role, standing }) => role !== change.from || standing === 'disabled',
		write: (transaction) => set(transaction, target, { role: change.to })
	});
}

/** The person stays in the list and may not enter. */
export function disable(accounts: Accounts, by: By, target: Target): Promise<PersonChanged> {
	return govern(accounts, by, target, {
		isStale: ({ standing }) => standing === 'disabled',
		write: (transaction) => set(transaction, target, { disabled_at: by.now.toISOString() })
	});
}

export function letInAgain(accounts: Accounts, by: By, target: Target): Promise<PersonChanged> {
	return govern(accounts, by, target, {
		isStale: ({ standing }) => standing === 'active',
		write: (transaction) => set(transaction, target, { disabled_at: null })
	});
}

/** The person leaves the list; what they recorded stays under their name. */
export function remove(accounts: Accounts, by: By, target: Target): Promise<PersonChanged> {
	return govern(accounts, by, target, { isStale: never, write: (db) => drop(db, target) });
}

/** Everybody may go, but the last who governs. */
export function leave(accounts: Accounts, by: By, workspace: string): Promise<PersonChanged> {
	const target = { workspace, accountId: by.actor.id };
	const intent = { isStale: never, write: (db: Accounts) => drop(db, target) };
	return allOrNothing(accounts, (transaction) => change(transaction, by, target, intent));
}

interface Intent {
	isStale(person: Person): boolean;
	write(accounts: Accounts): Promise<void>;
}

function govern(
	accounts: Accounts,
	by: By,
	target: Target,
	intent: Intent
): Promise<PersonChanged> {
	return allOrNothing(accounts, async (transaction) => {
		const actor = await findPerson(transaction, target.workspace, by.actor.id);
		if (actor?.standing !== 'active' || !may(actor.role, 'govern')) return { state: 'forbidden' };
		return change(transaction, by, target, intent);
	});
}

async function change(
	accounts: Accounts,
	by: By,
	target: Target,
	{ isStale, write }: Intent
): Promise<PersonChanged> {
	const { workspace, accountId } = target;
	const before = await findPerson(accounts, workspace, accountId);
	if (before === null) return { state: 'gone' };
	if (isStale(before)) return { state: 'stale', person: before };
	const governed = directorsAmong(await peopleOf(accounts, workspace)).length > 0;
	await write(accounts);
	const directors = directorsAmong(await peopleOf(accounts, workspace));
	if (governed && directors.length === 0) return { state: 'last director', person: before };
	const after = await findPerson(accounts, workspace, accountId);
	if (!directors.some((director) => director.accountId === accountId)) {
		await withdrawLinksMadeBy(accounts, target, by.now);
	}
	await signOutEverywhere(accounts, accountId, by.now);
	await note(accounts, by, { workspace, ...noteOf(before, after) });
	return { state: 'done', person: after ?? before };
}

function noteOf(before: Person, after: Person | null): Omit<Note, 'workspace'> {
	return {
		noun: 'people',
		action: after === null ? 'removed' : 'edited',
		before: told(before),
		after: after && told(after)
	};
}

async function set(
	accounts: Accounts,
	{ workspace, accountId }: Target,
	columns: { readonly role: Role } | { readonly disabled_at: string | null }
): Promise<void> {
	await accounts
		.updateTable('memberships')
		.set(columns)
		.where('workspace', '=', workspace)
		.where('account_id', '=', accountId)
		.execute();
}

async function drop(accounts: Accounts, { workspace, accountId }: Target): Promise<void> {
	await accounts
		.deleteFrom('memberships')
		.where('workspace', '=', workspace)
		.where('account_id', '=', accountId)
		.execute();
}

function never(): boolean {
	return false;
}
