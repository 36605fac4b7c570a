import type { Kysely } from 'kysely';
import type { AccountsSchema } from '$lib/server/db/accounts-schema';

const aMinute = 60_000;

/** Notes when a person was in a workspace last: to the minute, which spares writes. */
export async function markSeen(
	accounts: Kysely<AccountsSchema>,
	{ workspace, accountId }: { readonly workspace: string; readonly accountId: string },
	now: Date
): Promise<void> {
	const aMinuteAgo = new Date(now.getTime() - aMinute).toISOString();
	await accounts
		.updateTable('memberships')
		.set({ last_seen_at: now.toISOString() })
		.where('workspace', '=', workspace)
		.where('account_id', '=', accountId)
		.where(({ eb, or }) =>
			or([eb('last_seen_at', 'is', null), eb('last_seen_at', '<=', aMinuteAgo)])
		)
		.execute();
}
