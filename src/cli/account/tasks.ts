/** What can be done to an account from the machine; each task answers what it did, in words. */
import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { disableAccount, enableAccount } from '$lib/server/accounts/commands';
import { listAccounts, type ListedAccount } from '$lib/server/accounts/queries';
import { makeRecoveryLink, setPassword } from '$lib/server/accounts/recovery-commands';
import type { AccountsSchema } from '$lib/server/db/accounts-schema';
import { directorsAmong, peopleOf } from '$lib/server/people/queries';
import { membershipsOf, slugs } from '$lib/server/workspaces/queries';

export interface Machine {
	readonly accounts: Kysely<AccountsSchema>;
	/** The address that browsers use. */
	readonly origin: string;
	readonly now: Date;
}

type Task = (machine: Machine, account: ListedAccount) => Promise<string>;

export const tasks: ReadonlyMap<string, Task> = new Map([
	['link', link],
	['password', password],
	['disable', disable],
	['enable', enable]
]);

const passwordBytes = 15;

export async function list({ accounts }: Machine): Promise<string> {
	const lines: string[] = [];
	for (const { id, email, name, disabled } of await listAccounts(accounts)) {
		const memberships = await membershipsOf(accounts, id);
		const places = memberships.map(({ slug, role }) => `${slug}: ${role}`).join(', ');
		lines.push([email, name, disabled ? 'disabled' : 'enabled', places].join('\t'));
	}
	return lines.join('\n');
}

async function link({ accounts, origin, now }: Machine, account: ListedAccount): Promise<string> {
	const { token, expiresAt } = await makeRecoveryLink(accounts, account.id, null, now);
	const disabled = account.disabled
		? '\nThe account is disabled: enable it, or it opens nothing.'
		: '';
	return `${origin}/recover/${token}\nFor ${account.email}, once, until ${expiresAt}.${disabled}`;
}

async function password({ accounts, now }: Machine, { id, email }: ListedAccount): Promise<string> {
	const made = randomBytes(passwordBytes).toString('base64url');
	await setPassword(accounts, id, made, now);
	return `The password of ${email} is now: ${made}\nIt is kept nowhere. Every device is signed out.`;
}

async function disable({ accounts, now }: Machine, { id, email }: ListedAccount): Promise<string> {
	await disableAccount(accounts, id, now);
	const without: string[] = [];
	for (const slug of await slugs(accounts)) {
		if (directorsAmong(await peopleOf(accounts, slug)).length === 0) without.push(slug);
	}
	const warning =
		without.length === 0 ? '' : `\nNobody governs these workspaces now: ${without.join(', ')}.`;
	return `${email} is disabled and signed out.${warning}`;
}

async function enable({ accounts }: Machine, { id, email }: ListedAccount): Promise<string> {
	await enableAccount(accounts, id);
	return `${email} may sign in again.`;
}
