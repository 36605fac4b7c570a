/** `npm run account -- …`: accounts, by whoever runs the machine; the program may run meanwhile. */
import { existsSync } from 'node:fs';
import { accountByEmail } from '$lib/server/accounts/queries';
import { ConfigurationError, readConfiguration } from '$lib/server/configuration';
import type { AccountsSchema } from '$lib/server/db/accounts-schema';
import { migrateAccounts } from '$lib/server/db/migrate';
import { openDatabase } from '$lib/server/db/open';
import { accountsFile } from '$lib/server/workspaces/files';
import { list, tasks, type Machine } from './account/tasks';

export const usage = `npm run account -- list
npm run account -- link EMAIL       a link that sets a new password, once, within 24 hours
npm run account -- password EMAIL   a new password, made up and shown once
npm run account -- disable EMAIL    out of every workspace, at once
npm run account -- enable EMAIL`;

export interface Said {
	/** 0 done, 1 not done, 2 not understood. */
	readonly code: number;
	readonly words: string;
}

export async function run(args: readonly string[], now: Date): Promise<number> {
	const { code, words } = await obey(args, process.env, now);
	(code === 0 ? process.stdout : process.stderr).write(`${words}\n`);
	return code;
}

export async function obey(
	args: readonly string[],
	environment: Readonly<Record<string, string | undefined>>,
	now: Date
): Promise<Said> {
	try {
		const { dataDirectory } = readConfiguration(environment);
		const file = accountsFile(dataDirectory);
		if (!existsSync(file)) return { code: 1, words: `There are no accounts in ${dataDirectory}.` };
		const origin = environment['ORIGIN'] ?? `http://localhost:${environment['PORT'] ?? '3000'}`;
		return await withAccounts(file, (accounts) => act(args, { accounts, origin, now }));
	} catch (error) {
		if (error instanceof ConfigurationError) return { code: 1, words: error.message };
		throw error;
	}
}

async function withAccounts(
	file: string,
	work: (accounts: Machine['accounts']) => Promise<Said>
): Promise<Said> {
	const database = openDatabase<AccountsSchema>(file);
	try {
		await migrateAccounts(database);
		return await work(database.kysely);
	} finally {
		await database.close();
	}
}

async function act(
	[name = '', email, ...rest]: readonly string[],
	machine: Machine
): Promise<Said> {
	if (name === 'list' && email === undefined) return { code: 0, words: await list(machine) };
	const task = tasks.get(name);
	if (task === undefined || email === undefined || rest.length > 0) {
		return { code: 2, words: `Not understood. Use:\n${usage}` };
	}
	const account = await accountByEmail(machine.accounts, email.trim().toLowerCase());
	if (account === null) return { code: 1, words: `Nobody has the e-mail ${email}.` };
	return { code: 0, words: await task(machine, account) };
}
