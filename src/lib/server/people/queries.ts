import type { Kysely, Selectable } from 'kysely';
import { roles, type Role } from '$lib/server/auth/permissions';
import type { AccountsSchema } from '$lib/server/db/accounts-schema';
import type { Person } from './person';

type Accounts = Kysely<AccountsSchema>;

/** Everybody who belongs to the workspace: the disabled last, then by role, then by name. */
export async function peopleOf(accounts: Accounts, workspace: string): Promise<Person[]> {
	const rows = await people(accounts, workspace).orderBy('accounts.name').execute();
	return rows.map(toPerson).sort((a, b) => rank(a) - rank(b));
}

/** Null for somebody who does not belong to it. */
export async function findPerson(
	accounts: Accounts,
	workspace: string,
	accountId: string
): Promise<Person | null> {
	const row = await people(accounts, workspace)
		.where('account_id', '=', accountId)
		.executeTakeFirst();
	return row === undefined ? null : toPerson(row);
}

/** People who may enter the workspace and govern it. */
export function directorsAmong(people: readonly Person[]): Person[] {
	return people.filter(({ role, standing }) => role === 'director' && standing === 'active');
}

/** Whether each workspace that the person belongs to has `directorId` among its directors. */
export async function directsAllOf(
	accounts: Accounts,
	directorId: string,
	accountId: string
): Promise<boolean> {
	const elsewhere = await accounts
		.selectFrom('memberships as theirs')
		.select('workspace')
		.where('account_id', '=', accountId)
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('memberships as own')
						.select('own.workspace')
						.whereRef('own.workspace', '=', 'theirs.workspace')
						.where('own.account_id', '=', directorId)
						.where('own.role', '=', 'director')
						.where('own.disabled_at', 'is', null)
				)
			)
		)
		.executeTakeFirst();
	return elsewhere === undefined;
}

function people(accounts: Accounts, workspace: string) {
	return accounts
		.selectFrom('memberships')
		.innerJoin('accounts', 'accounts.id', 'memberships.account_id')
		.select([
			'account_id',
			'role',
			'last_seen_at',
			'name',
			'email',
			'language',
			'memberships.disabled_at as disabled_here',
			'accounts.disabled_at as shut_out'
		])
		.where('workspace', '=', workspace);
}

interface PersonRow extends Pick<
	Selectable<AccountsSchema['accounts']>,
	'name' | 'email' | 'language'
> {
	account_id: string;
	role: Role;
	last_seen_at: string | null;
	disabled_here: string | null;
	shut_out: string | null;
}

function toPerson(row: PersonRow): Person {
	return {
		accountId: row.account_id,
		name: row.name,
		email: row.email,
		language: row.language,
		role: row.role,
		standing: standingOf(row),
		lastSeenAt: row.last_seen_at
	};
}

function standingOf({ disabled_here, shut_out }: PersonRow): Person['standing'] {
	if (shut_out !== null) return 'shut out';
	return disabled_here === null ? 'active' : 'disabled';
}

function rank({ standing, role }: Person): number {
	return (standing === 'active' ? 0 : roles.length) + roles.indexOf(role);
}
