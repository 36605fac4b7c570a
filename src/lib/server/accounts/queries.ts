import type { Kysely } from 'kysely';
import type { Language } from '$lib/domain/facts';
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

/** An account as whoever runs the machine sees it. */
export interface ListedAccount {
	readonly id: string;
	readonly email: string;
	readonly name: string;
	readonly language: Language;
	readonly disabled: boolean;
}

/** All accounts, by e-mail. */
export async function listAccounts(accounts: Accounts): Promise<ListedAccount[]> {
	const rows = await listed(accounts).orderBy('email').execute();
	return rows.map(toListed);
}

/** The e-mail is in lower case. */
export async function accountByEmail(
	accounts: Accounts,
	email: string
): Promise<ListedAccount | null> {
	const row = await listed(accounts).where('email', '=', email).executeTakeFirst();
	return row === undefined ? null : toListed(row);
}

function listed(accounts: Accounts) {
	return accounts.selectFrom('accounts').select(['id', 'email', 'name', 'language', 'disabled_at']);
}

function toListed({
	disabled_at,
	...account
}: Omit<ListedAccount, 'disabled'> & { disabled_at: string | null }): ListedAccount {
	return { ...account, disabled: disabled_at !== null };
}

/** An installation is set up once its first account is there. */
export async function isSetUp(accounts: Accounts): Promise<boolean> {
	const first = await accounts.selectFrom('accounts').select('id').limit(1).executeTakeFirst();
	return first !== undefined;
}
