import type { Kysely } from 'kysely';
import type { Name } from '$lib/domain/facts';
import { hashOfToken, linkState, type LinkState } from '$lib/server/auth/links';
import type { Role } from '$lib/server/auth/permissions';
import type { AccountsSchema } from '$lib/server/db/accounts-schema';
import { nameColumns, toName } from '$lib/server/db/name-columns';

type Accounts = Kysely<AccountsSchema>;

export interface Invitation {
	readonly id: number;
	readonly workspace: string;
	readonly role: Role;
	/** Whom it is for, as far as its maker said. */
	readonly name: string | null;
	readonly email: string | null;
	readonly madeBy: string;
	readonly makerName: string;
	/** An instant. */
	readonly expiresAt: string;
}

/** One that somebody holds the link of, with the name of what it lets into. */
export interface Shown extends Invitation {
	readonly state: LinkState;
	readonly workspaceName: Name;
}

/** Those that can still be used, the soonest to expire first. */
export async function openInvitations(
	accounts: Accounts,
	workspace: string,
	now: Date
): Promise<Invitation[]> {
	const rows = await invitations(accounts)
		.where('workspace', '=', workspace)
		.where('used_at', 'is', null)
		.where('withdrawn_at', 'is', null)
		.where('expires_at', '>', now.toISOString())
		.orderBy('expires_at')
		.execute();
	return rows.map(toInvitation);
}

/** Null for a token that was never given out. */
export async function findInvitation(
	accounts: Accounts,
	token: string,
	now: Date
): Promise<Shown | null> {
	const row = await invitations(accounts)
		.innerJoin('workspaces', 'workspaces.slug', 'invitations.workspace')
		.select([...nameColumns, 'used_at', 'withdrawn_at'])
		.where('token_hash', '=', hashOfToken(token))
		.executeTakeFirst();
	if (row === undefined) return null;
	return { ...toInvitation(row), state: linkState(row, now), workspaceName: toName(row) };
}

function invitations(accounts: Accounts) {
	return accounts
		.selectFrom('invitations')
		.innerJoin('accounts as makers', 'makers.id', 'invitations.made_by')
		.select([
			'invitations.id',
			'invitations.workspace',
			'invitations.role',
			'invitations.name',
			'invitations.email',
			'invitations.made_by',
			'invitations.expires_at',
			'makers.name as maker_name'
		]);
}

interface InvitationRow {
	id: number;
	workspace: string;
	role: Role;
	name: string | null;
	email: string | null;
	made_by: string;
	expires_at: string;
	maker_name: string;
}

function toInvitation(row: InvitationRow): Invitation {
	return {
		id: row.id,
		workspace: row.workspace,
		role: row.role,
		name: row.name,
		email: row.email,
		madeBy: row.made_by,
		makerName: row.maker_name,
		expiresAt: row.expires_at
	};
}
