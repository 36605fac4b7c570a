import type { Kysely } from 'kysely';
import type { AccountsSchema } from '$lib/server/db/accounts-schema';

type Accounts = Kysely<AccountsSchema>;

/**
 * Nobody keeps a way in, or to another's password, that they made while they governed.
 * @param of `workspace` null: in all of them
 */
export async function withdrawLinksMadeBy(
	accounts: Accounts,
	{ workspace, accountId }: { readonly workspace: string | null; readonly accountId: string },
	now: Date
): Promise<void> {
	const withdrawn_at = now.toISOString();
	const invitations = accounts.updateTable('invitations').set({ withdrawn_at });
	await (workspace === null ? invitations : invitations.where('workspace', '=', workspace))
		.where('made_by', '=', accountId)
		.where('used_at', 'is', null)
		.where('withdrawn_at', 'is', null)
		.execute();
	await accounts
		.updateTable('recovery_links')
		.set({ withdrawn_at })
		.where('made_by', '=', accountId)
		.where('used_at', 'is', null)
		.where('withdrawn_at', 'is', null)
		.execute();
}
