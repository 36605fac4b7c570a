import type { Kysely } from 'kysely';
import type { Name } from '$lib/domain/facts';
import type { Role } from '$lib/server/auth/permissions';
import type { AccountsSchema } from '$lib/server/db/accounts-schema';
import { fromName } from '$lib/server/db/name-columns';

type Accounts = Kysely<AccountsSchema>;

export interface Registration {
	readonly slug: string;
	readonly file: string;
	readonly name: Name;
	readonly example: string | null;
	readonly ownerId: string;
}

/** Makes a workspace known, with its owner as director. */
export async function register(
	accounts: Accounts,
	{ slug, file, name, example, ownerId }: Registration,
	now: Date
): Promise<void> {
	await accounts
		.insertInto('workspaces')
		.values({
			slug,
			file,
			example,
			...fromName(name),
			created_at: now.toISOString()
		})
		.execute();
	const role: Role = 'director';
	await accounts
		.insertInto('memberships')
		.values({ account_id: ownerId, workspace: slug, role })
		.execute();
}

/** What the workspace is called in every list. */
export async function rename(accounts: Accounts, slug: string, name: Name): Promise<void> {
	await accounts.updateTable('workspaces').set(fromName(name)).where('slug', '=', slug).execute();
}

/** Forgets a workspace with all its memberships; its file is then nobody's. */
export async function forget(accounts: Accounts, slug: string): Promise<void> {
	await accounts.deleteFrom('workspaces').where('slug', '=', slug).execute();
}
