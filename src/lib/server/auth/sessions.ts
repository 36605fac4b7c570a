/** Signing in, reading who is signed in, signing out. The raw id of a session lives in the cookie only. */
import type { Kysely } from 'kysely';
import type { Account } from '$lib/server/accounts/account';
import type { AccountsSchema } from '$lib/server/db/accounts-schema';
import { luciaAt } from './lucia';

type Accounts = Kysely<AccountsSchema>;

/** Begins a session with a new id, and ends the one that the browser came with. */
export async function signIn(
	accounts: Accounts,
	entry: { accountId: string; kept: boolean; former: string | null },
	now: Date
): Promise<string> {
	const lucia = luciaAt(accounts, now);
	if (entry.former !== null) await lucia.invalidateSession(entry.former);
	const session = await lucia.createSession(entry.accountId, { kept: entry.kept });
	return session.id;
}

/** Whether "keep me signed in" was chosen for a session that is not over. */
export async function isKept(accounts: Accounts, id: string, now: Date): Promise<boolean> {
	const { session } = await luciaAt(accounts, now).validateSession(id);
	return session?.kept ?? false;
}

/** Whose session it is; null when it is over, unknown, or its account is disabled. */
export async function readSession(
	accounts: Accounts,
	id: string,
	now: Date
): Promise<Account | null> {
	const { user } = await luciaAt(accounts, now).validateSession(id);
	return user;
}

export function signOut(accounts: Accounts, id: string, now: Date): Promise<void> {
	return luciaAt(accounts, now).invalidateSession(id);
}

/** Ends every session of the account, on all devices. */
export function signOutEverywhere(accounts: Accounts, accountId: string, now: Date): Promise<void> {
	return luciaAt(accounts, now).invalidateUserSessions(accountId);
}

/** Forgets the sessions that are over. */
export function sweepSessions(accounts: Accounts, now: Date): Promise<void> {
	return luciaAt(accounts, now).deleteExpiredSessions();
}
