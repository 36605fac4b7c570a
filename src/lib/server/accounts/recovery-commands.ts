/** New passwords: by a link that opens once, or set on the machine. Either ends every session. */
import type { Kysely } from 'kysely';
import { hashOfToken, newToken, type LinkState } from '$lib/server/auth/links';
import { hashPassword } from '$lib/server/auth/passwords';
import { signOutEverywhere } from '$lib/server/auth/sessions';
import type { AccountsSchema } from '$lib/server/db/accounts-schema';
import { inTransaction } from '$lib/server/db/transaction';
import { findRecoveryLink } from './recovery-queries';

type Accounts = Kysely<AccountsSchema>;

export const recoveryHours = 24;
const millisecondsAnHour = 3_600_000;

/** The only time that the link's token is told. */
export interface MadeLink {
	readonly token: string;
	/** An instant. */
	readonly expiresAt: string;
}

/**
 * Makes a link for the account and withdraws those before it.
 * @param madeBy null where nobody signed in made it
 */
export function makeRecoveryLink(
	accounts: Accounts,
	accountId: string,
	madeBy: string | null,
	now: Date
): Promise<MadeLink> {
	return inTransaction(accounts, async (transaction) => {
		await withdrawLinksTo(transaction, accountId, now);
		const token = newToken();
		const expiresAt = new Date(now.getTime() + recoveryHours * millisecondsAnHour).toISOString();
		await transaction
			.insertInto('recovery_links')
			.values({
				token_hash: hashOfToken(token),
				account_id: accountId,
				made_by: madeBy,
				made_at: now.toISOString(),
				expires_at: expiresAt
			})
			.execute();
		return { token, expiresAt };
	});
}

export type Recovered =
	| { readonly state: 'done'; readonly accountId: string }
	| { readonly state: 'unknown' }
	| { readonly state: Exclude<LinkState, 'open'> };

export async function recover(
	accounts: Accounts,
	token: string,
	password: string,
	now: Date
): Promise<Recovered> {
	const passwordHash = await hashPassword(password);
	return inTransaction(accounts, async (transaction): Promise<Recovered> => {
		const link = await findRecoveryLink(transaction, token, now);
		if (link === null) return { state: 'unknown' };
		if (link.state !== 'open') return { state: link.state };
		await transaction
			.updateTable('recovery_links')
			.set({ used_at: now.toISOString() })
			.where('token_hash', '=', hashOfToken(token))
			.execute();
		await replacePassword(transaction, link.accountId, passwordHash, now);
		return { state: 'done', accountId: link.accountId };
	});
}

/** Sets a password; links that would have set another open nothing any more. */
export async function setPassword(
	accounts: Accounts,
	accountId: string,
	password: string,
	now: Date
): Promise<void> {
	const passwordHash = await hashPassword(password);
	await inTransaction(accounts, (transaction) =>
		replacePassword(transaction, accountId, passwordHash, now)
	);
}

async function replacePassword(
	accounts: Accounts,
	accountId: string,
	passwordHash: string,
	now: Date
): Promise<void> {
	await accounts
		.updateTable('accounts')
		.set({ password_hash: passwordHash })
		.where('id', '=', accountId)
		.execute();
	await withdrawLinksTo(accounts, accountId, now);
	await signOutEverywhere(accounts, accountId, now);
}

async function withdrawLinksTo(accounts: Accounts, accountId: string, now: Date): Promise<void> {
	await accounts
		.updateTable('recovery_links')
		.set({ withdrawn_at: now.toISOString() })
		.where('account_id', '=', accountId)
		.where('used_at', 'is', null)
		.where('withdrawn_at', 'is', null)
		.execute();
}
