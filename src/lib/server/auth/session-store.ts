/**
 * Where lucia keeps its sessions. It hands over the raw id that the browser holds; only the SHA-256
 * of that id is written, so a stolen file opens nothing. How long a session lives is decided here,
 * by the request's clock, and not by lucia's one length for all.
 */
import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Adapter, DatabaseSession } from 'lucia';
import type { AccountsSchema } from '$lib/server/db/accounts-schema';
import { expiryOf, isWorthMoving } from './session-length';

type Accounts = Kysely<AccountsSchema>;

export function sessionStore(accounts: Accounts, now: Date): Adapter {
	return {
		setSession: (session) => insert(accounts, session, now),
		getSessionAndUser: (id) => find(accounts, id, now),
		getUserSessions: (account) => list(accounts, account, now),
		updateSessionExpiration: (id) => prolong(accounts, id, now),
		async deleteSession(id) {
			await accounts.deleteFrom('sessions').where('id', '=', stored(id)).execute();
		},
		async deleteUserSessions(account) {
			await accounts.deleteFrom('sessions').where('account_id', '=', account).execute();
		},
		async deleteExpiredSessions() {
			await accounts.deleteFrom('sessions').where('expires_at', '<=', now.toISOString()).execute();
		}
	};
}

async function insert(accounts: Accounts, session: DatabaseSession, now: Date): Promise<void> {
	const { kept } = session.attributes;
	await accounts
		.insertInto('sessions')
		.values({
			id: stored(session.id),
			account_id: session.userId,
			created_at: now.toISOString(),
			expires_at: expiryOf({ createdAt: now, kept }, now).toISOString(),
			kept: kept ? 1 : 0
		})
		.execute();
}

async function find(
	accounts: Accounts,
	id: string,
	now: Date
): ReturnType<Adapter['getSessionAndUser']> {
	const row = await accounts
		.selectFrom('sessions')
		.innerJoin('accounts', 'accounts.id', 'sessions.account_id')
		.select(['account_id', 'expires_at', 'kept', 'email', 'name', 'language', 'theme'])
		.where('sessions.id', '=', stored(id))
		.where('expires_at', '>', now.toISOString())
		.where('disabled_at', 'is', null)
		.executeTakeFirst();
	if (row === undefined) return [null, null];
	const { account_id: userId, expires_at, kept, email, name, language, theme } = row;
	return [
		{ id, userId, expiresAt: new Date(expires_at), attributes: { kept: kept === 1 } },
		{ id: userId, attributes: { email, name, language, theme } }
	];
}

/** The ids are the stored ones: they tell sessions apart and open none. */
async function list(accounts: Accounts, account: string, now: Date): Promise<DatabaseSession[]> {
	const rows = await accounts
		.selectFrom('sessions')
		.select(['id', 'expires_at', 'kept'])
		.where('account_id', '=', account)
		.where('expires_at', '>', now.toISOString())
		.execute();
	return rows.map(({ id, expires_at, kept }) => ({
		id,
		userId: account,
		expiresAt: new Date(expires_at),
		attributes: { kept: kept === 1 }
	}));
}

async function prolong(accounts: Accounts, id: string, now: Date): Promise<void> {
	const row = await accounts
		.selectFrom('sessions')
		.select(['created_at', 'expires_at', 'kept'])
		.where('id', '=', stored(id))
		.executeTakeFirst();
	if (row === undefined) return;
	const expiry = expiryOf({ createdAt: new Date(row.created_at), kept: row.kept === 1 }, now);
	if (!isWorthMoving(new Date(row.expires_at), expiry)) return;
	await accounts
		.updateTable('sessions')
		.set({ expires_at: expiry.toISOString() })
		.where('id', '=', stored(id))
		.execute();
}

function stored(id: string): string {
	return createHash('sha256').update(id).digest('hex');
}
