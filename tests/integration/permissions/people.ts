/** Two workspaces in one folder, made once and copied: five people in the first, none in the second. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { roles, type Role } from '$lib/server/auth/permissions';
import { hashOf, storeFile } from '$lib/server/files/store';
import { openInstallation, type Installation } from '$lib/server/workspaces/installation';
import { documentsFolder } from '$lib/server/workspaces/files';
import { setUp } from '$lib/server/workspaces/set-up';
import { pdf } from '../../support/papers';
import { director, freshInstallation, temporaryFolder } from '../../support/installation';
import { restrictIn } from './restricted';
import { amendFirstSource } from './amended';

export interface People {
	readonly folder: string;
	readonly accountIds: Readonly<Record<Role, string>>;
	readonly own: string;
	readonly other: string;
}

export async function gatherPeople(now: Date): Promise<People> {
	const folder = mkdtempSync(join(tmpdir(), 'tirek-'));
	const installation = await openInstallation(folder);
	const { accountId, slug: own } = await setUp(installation, director, now);
	const stranger = await addAccount(installation, accountId, 'stranger');
	const other = await installation.create(
		{ kind: 'example', example: 'statement-2009', language: 'en' },
		{ id: stranger, name: 'Stranger' },
		now
	);
	await restrictIn(installation, own);
	await restrictIn(installation, other);
	const accountIds = { director: accountId, finance: '', fundraiser: '', advocate: '', viewer: '' };
	for (const role of roles) {
		if (role === 'director') continue;
		accountIds[role] = await addAccount(installation, accountId, role);
		const membership = { account_id: accountIds[role], workspace: own, role };
		await installation.accounts.insertInto('memberships').values(membership).execute();
	}
	await keepScan(installation, own);
	const database = await installation.workspace(own);
	if (database) await amendFirstSource(database.kysely);
	await installation.close();
	return { folder, accountIds, own, other };
}

/** Of the only file that is kept: the own workspace's statement has it. */
export const scan = hashOf(pdf);

async function keepScan(installation: Installation, slug: string): Promise<void> {
	const database = await installation.workspace(slug);
	if (database === null) throw new Error(`no workspace ${slug}`);
	await storeFile(documentsFolder(database.sqlite.name), pdf, new Date(0));
	await database.kysely
		.updateTable('documents')
		.set({
			file_sha256: scan,
			file_name: 'scan.pdf',
			file_type: 'application/pdf',
			file_bytes: pdf.length
		})
		.where('id', '=', 1)
		.execute();
}

/** What one visit changes, the next does not see. */
export function copyOf({ folder }: People): Promise<Installation> {
	const copy = temporaryFolder();
	cpSync(folder, copy, { recursive: true });
	return freshInstallation(copy);
}

export function disperse({ folder }: People): void {
	rmSync(folder, { recursive: true, force: true });
}

/** With the director's password: no visit here types one. */
async function addAccount({ accounts }: Installation, like: string, name: string): Promise<string> {
	const first = await accounts
		.selectFrom('accounts')
		.selectAll()
		.where('id', '=', like)
		.executeTakeFirstOrThrow();
	const id = name.padEnd(32, '-');
	await accounts
		.insertInto('accounts')
		.values({ ...first, id, name, email: `${name}@aqbosaga.kz` })
		.execute();
	return id;
}
