import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { AlreadySetUpError } from '$lib/server/accounts/commands';
import { isSetUp } from '$lib/server/accounts/queries';
import { membershipsOf } from '$lib/server/workspaces/queries';
import { setUp } from '$lib/server/workspaces/set-up';
import { director, freshInstallation, temporaryFolder } from '../../support/installation';

const now = new Date('2026-11-24T05:00:00Z');

test('the first visit makes the director and the first workspace', async () => {
	const installation = await freshInstallation();
	expect(await isSetUp(installation.accounts)).toBe(false);
	const { accountId, slug } = await setUp(installation, director, now);
	expect(slug).toBe('statement-2009');
	expect(await isSetUp(installation.accounts)).toBe(true);
	expect(await membershipsOf(installation.accounts, accountId)).toMatchObject([
		{ slug: 'statement-2009', role: 'director', example: 'statement-2009' }
	]);
});

test('an installation is set up once', async () => {
	const folder = temporaryFolder();
	const installation = await freshInstallation(folder);
	await setUp(installation, director, now);
	const again = setUp(installation, { ...director, email: 'other@example.org' }, now);
	await expect(again).rejects.toThrow(AlreadySetUpError);
	expect(readdirSync(join(folder, 'workspaces'))).toEqual(['statement-2009.sqlite']);
});

test('of two who set up at once, one wins and the other leaves nothing', async () => {
	const folder = temporaryFolder();
	const installation = await freshInstallation(folder);
	const both = await Promise.allSettled([
		setUp(installation, director, now),
		setUp(installation, { ...director, email: 'other@example.org' }, now)
	]);
	expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
	const accounts = await installation.accounts.selectFrom('accounts').select('id').execute();
	expect(accounts).toHaveLength(1);
	expect(readdirSync(join(folder, 'workspaces'))).toHaveLength(1);
});
