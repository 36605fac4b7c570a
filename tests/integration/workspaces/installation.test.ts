import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Name } from '$lib/domain/facts';
import { contentsOf, membershipOf, membershipsOf } from '$lib/server/workspaces/queries';
import { readWorkspace } from '$lib/server/workspace/queries';
import {
	director,
	freshInstallation,
	installationSetUp,
	temporaryFolder
} from '../../support/installation';

const now = new Date('2026-11-24T05:00:00Z');

function named(ru: string): Name {
	return { first: 'ru', en: null, ru, kk: null };
}

async function withEmpty(folder = temporaryFolder()) {
	const { installation, accountId } = await installationSetUp(now, folder);
	const owner = { id: accountId, name: director.name };
	const slug = await installation.create({ kind: 'empty', name: named('Ақ Босаға') }, owner, now);
	return { installation, owner, slug, folder };
}

test('an empty workspace gets its address from its name and a file of its own', async () => {
	const { installation, slug, folder } = await withEmpty();
	expect(slug).toBe('aq-bosaga');
	expect(existsSync(join(folder, 'workspaces', 'aq-bosaga.sqlite'))).toBe(true);
	const database = await installation.workspace(slug);
	if (database === null) throw new Error('no workspace');
	expect((await readWorkspace(database.kysely)).name).toEqual(named('Ақ Босаға'));
	expect(await contentsOf(database.kysely)).toEqual({ programs: 0, sources: 0 });
});

test('the same name twice gives two addresses', async () => {
	const { installation, owner } = await withEmpty();
	const again = { kind: 'empty', name: named('Ақ Босаға') } as const;
	const both = await Promise.all([
		installation.create(again, owner, now),
		installation.create(again, owner, now)
	]);
	expect(both).toEqual(['aq-bosaga-2', 'aq-bosaga-3']);
});

test('a file that lies there unknown is never written over', async () => {
	const folder = temporaryFolder();
	const first = await withEmpty(folder);
	await first.installation.accounts.deleteFrom('workspaces').execute();
	const slug = await first.installation.create(
		{ kind: 'empty', name: named('Ақ Босаға') },
		first.owner,
		now
	);
	expect(slug).toBe('aq-bosaga-2');
});

test('a workspace is opened once, however many ask', async () => {
	const { installation, slug } = await withEmpty();
	const opened = await Promise.all([installation.workspace(slug), installation.workspace(slug)]);
	expect(opened[0]).toBe(opened[1]);
});

test('where there is no workspace, none is opened and no file appears', async () => {
	const { installation, folder } = await withEmpty();
	const before = readdirSync(join(folder, 'workspaces'));
	expect(await installation.workspace('../accounts')).toBeNull();
	expect(await installation.workspace('nothing-here')).toBeNull();
	expect(readdirSync(join(folder, 'workspaces'))).toEqual(before);
});

test('a stranger to a workspace is answered as if there were none', async () => {
	const { installation, slug } = await withEmpty();
	expect(await membershipOf(installation.accounts, 'a stranger', slug)).toBeNull();
	expect(await membershipOf(installation.accounts, 'a stranger', 'nothing-here')).toBeNull();
});

test('an example goes in one step, with its files and everybody’s way to it', async () => {
	const { installation, owner, folder } = await withEmpty();
	const database = await installation.workspace('statement-2009');
	expect(database && (await contentsOf(database.kysely))).toEqual({ programs: 3, sources: 5 });
	await installation.remove('statement-2009');
	expect(await installation.workspace('statement-2009')).toBeNull();
	const left = await membershipsOf(installation.accounts, owner.id);
	expect(left.map(({ slug }) => slug)).toEqual(['aq-bosaga']);
	expect(readdirSync(join(folder, 'workspaces'))).toEqual(['aq-bosaga.sqlite']);
});

test('a deleted example can be added again', async () => {
	const { installation, owner } = await withEmpty();
	await installation.remove('statement-2009');
	const slug = await installation.create(
		{ kind: 'example', example: 'statement-2009', language: 'en' },
		owner,
		now
	);
	expect(slug).toBe('statement-2009');
	expect(await installation.workspace(slug)).not.toBeNull();
});

test('a workspace of one’s own goes as an example does, and leaves the others', async () => {
	const { installation, owner, slug, folder } = await withEmpty();
	await installation.remove(slug);
	expect(await installation.workspace(slug)).toBeNull();
	const left = await membershipsOf(installation.accounts, owner.id);
	expect(left.map((one) => one.slug)).toEqual(['statement-2009']);
	expect(readdirSync(join(folder, 'workspaces'))).not.toContain('aq-bosaga.sqlite');
});

test('what was recorded is there after a restart', async () => {
	const { installation, slug, folder } = await withEmpty();
	await installation.close();
	const restarted = await freshInstallation(folder);
	expect(await restarted.workspace(slug)).not.toBeNull();
});
