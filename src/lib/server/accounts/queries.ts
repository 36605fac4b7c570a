import type { Kysely } from 'kysely';
import type { AccountsSchema } from '$lib/server/db/accounts-schema';

type Accounts = Kysely<AccountsSchema>;

/** What signing in compares with. */
export interface Credentials {
	readonly id: string;
	readonly passwordHash: string;
}

/** Of an account that may enter; the e-mail is in lower case. */
export async function credentialsOf(
	accounts: Accounts,
	email: string
): Promise<Credentials | null> {
	const row = await accounts
		.selectFrom('accounts')
		.select(['id', 'password_hash'])
		.where('email', '=', email)
		.where('disabled_at', 'is', null)
		.executeTakeFirst();
	return row === undefined ? null : { id: row.id, passwordHash: row.password_hash };
}

/** An installation is set up once its first account is there. */
export async function isSetUp(accounts: Accounts): Promise<boolean> {
	const first = await accounts.selectFrom('accounts').select('id').limit(1).executeTakeFirst();
	return first !== undefined;
}
