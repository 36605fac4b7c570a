import type { Kysely } from 'kysely';
import type { Name } from '$lib/domain/facts';
import type { Role } from '$lib/server/auth/permissions';
import type { AccountsSchema } from '$lib/server/db/accounts-schema';
import { fromName } from '$lib/server/db/name-columns';

type Accounts = Kysely<AccountsSchema>;

/** Only examples can be deleted: a workspace of one's own is never lost by a press. */
export class NotAnExampleError extends Error {
	override readonly name = 'NotAnExampleError';

	constructor(readonly slug: string) {
		super(`The workspace ${slug} is not an example`);
	}
}

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

/**
 * Forgets an example with all its memberships; its file is then nobody's.
 * @throws NotAnExampleError
 */
export async function forgetExample(accounts: Accounts, slug: string): Promise<void> {
	const { numDeletedRows } = await accounts
		.deleteFrom('workspaces')
		.where('slug', '=', slug)
		.where('example', 'is not', null)
		.executeTakeFirstOrThrow();
	if (numDeletedRows === 0n) throw new NotAnExampleError(slug);
}
