/** A link for a new password, made by a director for one of her people. */
import type { Kysely } from 'kysely';
import { makeRecoveryLink, type MadeLink } from '$lib/server/accounts/recovery-commands';
import { may } from '$lib/server/auth/permissions';
import type { AccountsSchema } from '$lib/server/db/accounts-schema';
import { inTransaction } from '$lib/server/db/transaction';
import { note, type By } from '$lib/server/people/changes';
import type { Target } from '$lib/server/people/commands';
import { told, type Person } from '$lib/server/people/person';
import { directsAllOf, findPerson } from '$lib/server/people/queries';

export type LinkMade =
	| ({ readonly state: 'done'; readonly person: Person } & MadeLink)
	| { readonly state: 'forbidden' }
	| { readonly state: 'gone' }
	/** The link would open a workspace that its maker does not direct. */
	| { readonly state: 'elsewhere'; readonly person: Person };

export function makePasswordLink(
	accounts: Kysely<AccountsSchema>,
	by: By,
	{ workspace, accountId }: Target
): Promise<LinkMade> {
	return inTransaction(accounts, async (transaction): Promise<LinkMade> => {
		const actor = await findPerson(transaction, workspace, by.actor.id);
		if (actor?.standing !== 'active' || !may(actor.role, 'govern')) return { state: 'forbidden' };
		const person = await findPerson(transaction, workspace, accountId);
		if (person?.standing !== 'active') return { state: 'gone' };
		if (!(await directsAllOf(transaction, by.actor.id, accountId))) {
			return { state: 'elsewhere', person };
		}
		const link = await makeRecoveryLink(transaction, accountId, by.actor.id, by.now);
		await note(transaction, by, {
			...{ workspace, noun: 'people', action: 'edited', before: told(person) },
			after: { ...told(person), passwordLink: true }
		});
		return { state: 'done', person, ...link };
	});
}
