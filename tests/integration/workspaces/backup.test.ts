import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isSetUp } from '$lib/server/accounts/queries';
import { backUp, BackupError } from '$lib/server/workspaces/backup';
import { contentsOf } from '$lib/server/workspaces/queries';
import { freshInstallation, installationSetUp, temporaryFolder } from '../../support/installation';

const now = new Date('2026-11-24T05:00:00Z');

test('a backup taken while the program runs opens as an installation with equal contents', async () => {
	const folder = temporaryFolder();
	const { installation, slug } = await installationSetUp(now, folder);
	const target = join(folder, 'backups', 'first');
	const copies = await backUp(folder, target);
	expect(copies.map(({ file }) => file)).toEqual([
		'accounts.sqlite',
		'workspaces/statement-2009.sqlite'
	]);
	expect(readdirSync(join(target, 'workspaces'))).toEqual(['statement-2009.sqlite']);
	const original = await installation.workspace(slug);
	const restored = await freshInstallation(target);
	const copy = await restored.workspace(slug);
	if (original === null || copy === null) throw new Error('no workspace');
	expect(await isSetUp(restored.accounts)).toBe(true);
	expect(await contentsOf(copy.kysely)).toEqual(await contentsOf(original.kysely));
});

test('a backup that cannot be whole leaves nothing behind', async () => {
	const folder = temporaryFolder();
	const { installation } = await installationSetUp(now, folder);
	await installation.accounts.updateTable('workspaces').set({ file: 'gone.sqlite' }).execute();
	const target = join(folder, 'backups', 'first');
	await expect(backUp(folder, target)).rejects.toThrow(BackupError);
	expect(readdirSync(join(folder, 'backups'))).toEqual([]);
});

test('where there is no installation, none is made', async () => {
	const folder = temporaryFolder();
	await expect(backUp(folder, join(folder, 'copy'))).rejects.toThrow(/nothing to copy/);
	expect(existsSync(join(folder, 'accounts.sqlite'))).toBe(false);
});
