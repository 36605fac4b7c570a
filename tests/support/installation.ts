import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { newAccountId, recordFirstAccount } from '$lib/server/accounts/commands';
import type { Role } from '$lib/server/auth/permissions';
import { hashPassword } from '$lib/server/auth/passwords';
import { openInstallation, type Installation } from '$lib/server/workspaces/installation';
import { setUp, type SetUp } from '$lib/server/workspaces/set-up';

export const director: SetUp = {
	name: 'Dinara Seitova',
	email: 'dinara@aqbosaga.kz',
	password: 'three shelters open',
	language: 'ru',
	workspace: { kind: 'example', example: 'statement-2009', language: 'en' }
};

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'tirek-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** For what several tests of a file stand on: it is there until the process ends. */
export function folderUntilExit(): string {
	const folder = mkdtempSync(join(tmpdir(), 'tirek-'));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

export async function freshInstallation(folder = temporaryFolder()): Promise<Installation> {
	const installation = await openInstallation(folder);
	onTestFinished(() => installation.close());
	return installation;
}

/** One with its first account and no workspace: all that signing in needs. */
export async function installationWithAccount(now: Date, folder?: string) {
	const installation = await freshInstallation(folder);
	const id = newAccountId();
	const { name, email, language, password } = director;
	const passwordHash = await hashPassword(password);
	await recordFirstAccount(installation.accounts, { id, name, email, language, passwordHash }, now);
	return { installation, accountId: id };
}

/** One that its director has set up with the statement of 2009. */
export async function installationSetUp(now: Date, folder?: string) {
	const installation = await freshInstallation(folder);
	const { accountId, slug } = await setUp(installation, director, now);
	return { installation, accountId, slug };
}

/** Somebody more in a workspace, who never signed in; answers the account's id. */
export async function addPerson(
	{ accounts }: Installation,
	workspace: string,
	role: Role,
	name: string = role
): Promise<string> {
	const id = name.padEnd(32, '-');
	const first = await accounts.selectFrom('accounts').selectAll().executeTakeFirstOrThrow();
	const email = `${name}@aqbosaga.kz`;
	await accounts
		.insertInto('accounts')
		.values({ ...first, id, name, email })
		.execute();
	await accounts.insertInto('memberships').values({ account_id: id, workspace, role }).execute();
	return id;
}
