import type { Kysely } from 'kysely';
import { hashOfToken, linkState, type LinkState } from '$lib/server/auth/links';
import type { AccountsSchema } from '$lib/server/db/accounts-schema';

type Accounts = Kysely<AccountsSchema>;

export interface RecoveryLink {
	readonly accountId: string;
	/** Whose password it sets. */
	readonly email: string;
	readonly name: string;
	readonly state: LinkState;
}

/** Null for a token that was never given out, and where the account is disabled. */
export async function findRecoveryLink(
	accounts: Accounts,
	token: string,
	now: Date
): Promise<RecoveryLink | null> {
	const row = await accounts
		.selectFrom('recovery_links')
		.innerJoin('accounts', 'accounts.id', 'recovery_links.account_id')
		.select(['account_id', 'email', 'name', 'expires_at', 'withdrawn_at', 'used_at'])
		.where('token_hash', '=', hashOfToken(token))
		.where('disabled_at', 'is', null)
		.executeTakeFirst();
	if (row === undefined) return null;
	const { account_id: accountId, email, name } = row;
	return { accountId, email, name, state: linkState(row, now) };
}
