import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { newAccountId, recordFirstAccount } from '$lib/server/accounts/commands';
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
