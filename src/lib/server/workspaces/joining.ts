/** Following an invitation: with an account that is there, or with a new one, which is then made. */
import type { Kysely } from 'kysely';
import type { Language } from '$lib/domain/facts';
import { newAccountId, recordAccount } from '$lib/server/accounts/commands';
import { hashOfToken, type LinkState } from '$lib/server/auth/links';
import { hashPassword } from '$lib/server/auth/passwords';
import type { AccountsSchema } from '$lib/server/db/accounts-schema';
import { allOrNothing } from '$lib/server/db/all-or-nothing';
import { note, type By } from '$lib/server/people/changes';
import { findInvitation, type Shown } from '$lib/server/people/invitation-queries';
import { told } from '$lib/server/people/person';
import { findPerson } from '$lib/server/people/queries';

type Accounts = Kysely<AccountsSchema>;

export interface Newcomer {
	readonly name: string;
	/** In lower case. */
	readonly email: string;
	readonly password: string;
	readonly language: Language;
}

export type Joined =
	| { readonly state: 'done'; readonly accountId: string; readonly workspace: string }
	| { readonly state: 'unknown' }
	| { readonly state: Exclude<LinkState, 'open'> }
	/** The invitation stays unused. */
	| { readonly state: 'belongs'; readonly workspace: string }
	/** Only a director lets somebody disabled in again. */
	| { readonly state: 'disabled' }
	/** The e-mail has an account; its owner signs in to join. */
	| { readonly state: 'email taken' };

/** With the account of whoever is signed in. */
export function joinAs(accounts: Accounts, by: By, token: string): Promise<Joined> {
	return allOrNothing(accounts, (transaction) => join(transaction, by, token));
}

export async function joinAnew(
	accounts: Accounts,
	token: string,
	{ name, email, password, language }: Newcomer,
	now: Date
): Promise<Joined> {
	const id = newAccountId();
	const passwordHash = await hashPassword(password);
	return allOrNothing(accounts, async (transaction): Promise<Joined> => {
		const invitation = await findInvitation(transaction, token, now);
		if (invitation?.state !== 'open') return refused(invitation);
		if (await isTaken(transaction, email)) return { state: 'email taken' };
		await recordAccount(transaction, { id, name, email, passwordHash, language }, now);
		return join(transaction, { actor: { id, name }, now }, token);
	});
}

async function join(accounts: Accounts, by: By, token: string): Promise<Joined> {
	const invitation = await findInvitation(accounts, token, by.now);
	if (invitation?.state !== 'open') return refused(invitation);
	const { workspace } = invitation;
	const present = await findPerson(accounts, workspace, by.actor.id);
	if (present !== null) {
		return present.standing === 'active' ? { state: 'belongs', workspace } : { state: 'disabled' };
	}
	await admit(accounts, by, invitation, token);
	return { state: 'done', accountId: by.actor.id, workspace };
}

async function admit(
	accounts: Accounts,
	by: By,
	{ workspace, role }: Shown,
	token: string
): Promise<void> {
	await accounts
		.updateTable('invitations')
		.set({ used_at: by.now.toISOString(), used_by: by.actor.id })
		.where('token_hash', '=', hashOfToken(token))
		.execute();
	await accounts
		.insertInto('memberships')
		.values({ account_id: by.actor.id, workspace, role })
		.execute();
	const person = await findPerson(accounts, workspace, by.actor.id);
	await note(accounts, by, {
		...{ workspace, noun: 'people', action: 'recorded', before: null },
		after: person && told(person)
	});
}

function refused(invitation: Shown | null): Joined {
	if (invitation === null || invitation.state === 'open') return { state: 'unknown' };
	return { state: invitation.state };
}

async function isTaken(accounts: Accounts, email: string): Promise<boolean> {
	const row = await accounts
		.selectFrom('accounts')
		.select('id')
		.where('email', '=', email)
		.executeTakeFirst();
	return row !== undefined;
}
