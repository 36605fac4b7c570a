import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Language } from '$lib/domain/facts';
import { signOutEverywhere } from '$lib/server/auth/sessions';
import type { AccountsSchema } from '$lib/server/db/accounts-schema';
import { inTransaction } from '$lib/server/db/transaction';
import { withdrawLinksMadeBy } from '$lib/server/people/made-links';
import type { Theme } from './account';
import { isSetUp } from './queries';

type Accounts = Kysely<AccountsSchema>;

/** Somebody else set the installation up first. */
export class AlreadySetUpError extends Error {
	override readonly name = 'AlreadySetUpError';
}

export interface NewAccount {
	readonly id: string;
	/** In lower case. */
	readonly email: string;
	readonly name: string;
	readonly passwordHash: string;
	readonly language: Language;
}

const idBytes = 16;

/** An id that nobody can guess and that says nothing. */
export function newAccountId(): string {
	return randomBytes(idBytes).toString('hex');
}

/**
 * Records the account that the installation begins with.
 * @throws AlreadySetUpError when there is one; call it inside a transaction
 */
export async function recordFirstAccount(
	accounts: Accounts,
	account: NewAccount,
	now: Date
): Promise<void> {
	if (await isSetUp(accounts)) throw new AlreadySetUpError();
	await recordAccount(accounts, account, now);
}

/** @throws SqliteError when the e-mail has an account already */
export async function recordAccount(
	accounts: Accounts,
	{ id, email, name, passwordHash, language }: NewAccount,
	now: Date
): Promise<void> {
	await accounts
		.insertInto('accounts')
		.values({
			id,
			email,
			name,
			password_hash: passwordHash,
			language,
			theme: null,
			created_at: now.toISOString(),
			disabled_at: null
		})
		.execute();
}

/** The account enters nothing any more: its sessions end, and links that it made open nothing. */
export function disableAccount(accounts: Accounts, accountId: string, now: Date): Promise<void> {
	return inTransaction(accounts, async (transaction) => {
		await setDisabled(transaction, accountId, now.toISOString());
		await withdrawLinksMadeBy(transaction, { workspace: null, accountId }, now);
		await signOutEverywhere(transaction, accountId, now);
	});
}

export function enableAccount(accounts: Accounts, accountId: string): Promise<void> {
	return setDisabled(accounts, accountId, null);
}

async function setDisabled(
	accounts: Accounts,
	accountId: string,
	disabled_at: string | null
): Promise<void> {
	await accounts.updateTable('accounts').set({ disabled_at }).where('id', '=', accountId).execute();
}

/** How the account wants to see the program; what is left out stays. */
export async function setPreferences(
	accounts: Accounts,
	accountId: string,
	preferences: { language?: Language; theme?: Theme | null }
): Promise<void> {
	if (Object.keys(preferences).length === 0) return;
	await accounts.updateTable('accounts').set(preferences).where('id', '=', accountId).execute();
}
