import type { Kysely } from 'kysely';
import type { Name } from '$lib/domain/facts';
import type { Role } from '$lib/server/auth/permissions';
import type { AccountsSchema } from '$lib/server/db/accounts-schema';
import { nameColumns, toName, type NameColumns } from '$lib/server/db/name-columns';
import type { WorkspaceDb } from '$lib/server/db/workspace-schema';

type Accounts = Kysely<AccountsSchema>;

/** A workspace as one of its people sees it in a list. */
export interface Membership {
	readonly slug: string;
	readonly name: Name;
	/** Which example it is, or null for one's own. */
	readonly example: string | null;
	readonly role: Role;
}

/** The workspaces that the account belongs to, one's own first, the newest first. */
export async function membershipsOf(accounts: Accounts, accountId: string): Promise<Membership[]> {
	const rows = await memberships(accounts, accountId)
		.orderBy('example', (order) => order.asc().nullsFirst())
		.orderBy('created_at', 'desc')
		.orderBy('slug')
		.execute();
	return rows.map(toMembership);
}

/** Null for a stranger to it, for the disabled, and where there is none: they are answered alike. */
export async function membershipOf(
	accounts: Accounts,
	accountId: string,
	slug: string
): Promise<Membership | null> {
	const row = await memberships(accounts, accountId).where('slug', '=', slug).executeTakeFirst();
	return row === undefined ? null : toMembership(row);
}

/** The file of a workspace inside the data folder's `workspaces/`. */
export async function fileOf(accounts: Accounts, slug: string): Promise<string | null> {
	const row = await accounts
		.selectFrom('workspaces')
		.select('file')
		.where('slug', '=', slug)
		.executeTakeFirst();
	return row?.file ?? null;
}

export async function slugs(accounts: Accounts): Promise<string[]> {
	const rows = await accounts.selectFrom('workspaces').select('slug').orderBy('slug').execute();
	return rows.map(({ slug }) => slug);
}

/** What goes when the workspace is deleted. */
export interface Contents {
	readonly programs: number;
	readonly sources: number;
}

export async function contentsOf(db: WorkspaceDb): Promise<Contents> {
	return db
		.selectNoFrom(({ selectFrom, fn }) => [
			selectFrom('programs').select(fn.countAll<number>().as('n')).$asScalar().as('programs'),
			selectFrom('sources').select(fn.countAll<number>().as('n')).$asScalar().as('sources')
		])
		.executeTakeFirstOrThrow();
}

/** How many people belong to it. */
export async function countPeople(accounts: Accounts, slug: string): Promise<number> {
	const { people } = await accounts
		.selectFrom('memberships')
		.select(({ fn }) => fn.countAll<number>().as('people'))
		.where('workspace', '=', slug)
		.executeTakeFirstOrThrow();
	return people;
}

function memberships(accounts: Accounts, accountId: string) {
	return accounts
		.selectFrom('memberships')
		.innerJoin('workspaces', 'workspaces.slug', 'memberships.workspace')
		.select(['slug', 'example', 'role', ...nameColumns])
		.where('account_id', '=', accountId)
		.where('disabled_at', 'is', null);
}

interface MembershipRow extends NameColumns<'name'> {
	slug: string;
	example: string | null;
	role: Role;
}

function toMembership(row: MembershipRow): Membership {
	return { slug: row.slug, name: toName(row), example: row.example, role: row.role };
}
