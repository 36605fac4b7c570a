import type { Kysely } from 'kysely';
import { hashOfToken, newToken } from '$lib/server/auth/links';
import { may, type Role } from '$lib/server/auth/permissions';
import type { AccountsSchema } from '$lib/server/db/accounts-schema';
import { inTransaction } from '$lib/server/db/transaction';
import { note, type By } from './changes';
import { findPerson } from './queries';

type Accounts = Kysely<AccountsSchema>;

export interface NewInvitation {
	readonly role: Role;
	/** How many days it holds, from now. */
	readonly days: number;
	readonly name: string | null;
	/** In lower case. */
	readonly email: string | null;
}

/** The only time that the link's token is told. */
export interface Made {
	readonly state: 'done';
	readonly id: number;
	readonly token: string;
	/** An instant. */
	readonly expiresAt: string;
}

const millisecondsADay = 86_400_000;

export function invite(
	accounts: Accounts,
	by: By,
	workspace: string,
	{ role, days, name, email }: NewInvitation
): Promise<Made | { readonly state: 'forbidden' }> {
	return inTransaction(accounts, async (transaction) => {
		if (!(await governs(transaction, by, workspace))) return { state: 'forbidden' };
		const token = newToken();
		const expiresAt = new Date(by.now.getTime() + days * millisecondsADay).toISOString();
		const { id } = await transaction
			.insertInto('invitations')
			.values({
				token_hash: hashOfToken(token),
				workspace,
				role,
				name,
				email,
				made_by: by.actor.id,
				made_at: by.now.toISOString(),
				expires_at: expiresAt
			})
			.returning('id')
			.executeTakeFirstOrThrow();
		const after = { invited: name ?? email, role, standing: 'open' };
		await note(transaction, by, {
			...{ workspace, noun: 'invitations', action: 'recorded' },
			...{ before: null, after }
		});
		return { state: 'done', id, token, expiresAt };
	});
}

/** Its link opens nothing any more; `gone` where it was used, withdrawn or never there. */
export function withdraw(
	accounts: Accounts,
	by: By,
	workspace: string,
	id: number
): Promise<{ readonly state: 'done' | 'forbidden' | 'gone' }> {
	return inTransaction(accounts, async (transaction) => {
		if (!(await governs(transaction, by, workspace))) return { state: 'forbidden' };
		const row = await transaction
			.updateTable('invitations')
			.set({ withdrawn_at: by.now.toISOString() })
			.where('id', '=', id)
			.where('workspace', '=', workspace)
			.where('used_at', 'is', null)
			.where('withdrawn_at', 'is', null)
			.returning(['name', 'email', 'role'])
			.executeTakeFirst();
		if (row === undefined) return { state: 'gone' };
		const invited = { invited: row.name ?? row.email, role: row.role };
		await note(transaction, by, {
			...{ workspace, noun: 'invitations', action: 'edited' },
			before: { ...invited, standing: 'open' },
			after: { ...invited, standing: 'withdrawn' }
		});
		return { state: 'done' };
	});
}

async function governs(accounts: Accounts, by: By, workspace: string): Promise<boolean> {
	const actor = await findPerson(accounts, workspace, by.actor.id);
	return actor?.standing === 'active' && may(actor.role, 'govern');
}
