/** One data folder: the accounts file, and a database file for each workspace, opened when asked for. */
import { existsSync } from 'node:fs';
import type { Kysely, Transaction } from 'kysely';
import { openSignInLimit, type SignInLimit } from '$lib/server/auth/sign-in-limit';
import { sweepSessions } from '$lib/server/auth/sessions';
import type { AccountsSchema } from '$lib/server/db/accounts-schema';
import { readFileHashes } from '$lib/server/claims/document-queries';
import { migrateAccounts } from '$lib/server/db/migrate';
import { openDatabase, type Database } from '$lib/server/db/open';
import { sweepFiles } from '$lib/server/files/store';
import { tellHistory, workspacesUntold } from '$lib/server/people/changes';
import type { WorkspaceSchema } from '$lib/server/db/workspace-schema';
import { forget, register } from './commands';
import {
	accountsFile,
	deleteFile,
	documentsFolder,
	prepareDataDirectory,
	reserveFile,
	workspaceFile
} from './files';
import { fill, wantedSlug, type NewWorkspace, type Owner } from './filling';
import { inTurn } from './in-turn';
import { OpenFiles, openWorkspaceFile } from './open-files';
import { fileOf, slugs } from './queries';

/** Runs in the transaction that makes a workspace known, before it. */
export type Beforehand = (accounts: Transaction<AccountsSchema>) => Promise<void>;

export interface Installation {
	/** Absolute path of the folder that holds all of it. */
	readonly dataDirectory: string;
	readonly accounts: Kysely<AccountsSchema>;
	readonly signInLimit: SignInLimit;
	/** The workspace's database at the present schema; null where there is none. */
	workspace(slug: string): Promise<Database<WorkspaceSchema> | null>;
	/** Makes a workspace with the owner as its director, and answers its slug. All or nothing. */
	create(what: NewWorkspace, owner: Owner, now: Date, beforehand?: Beforehand): Promise<string>;
	/** Deletes a workspace: its file, and everybody's way to it. Whoever calls has asked before. */
	remove(slug: string): Promise<void>;
	/**
	 * Forgets sessions that are over and failed sign-ins that no longer count, tells the histories what
	 * they have not been told of their people, and deletes files that no document refers to.
	 */
	sweep(now: Date): Promise<void>;
	close(): Promise<void>;
}

/** @throws Error when the folder cannot be written, NewerSchemaError when a later release wrote it */
export async function openInstallation(dataDirectory: string): Promise<Installation> {
	await prepareDataDirectory(dataDirectory);
	const database = openDatabase<AccountsSchema>(accountsFile(dataDirectory));
	await migrateAccounts(database);
	const accounts = database.kysely;
	const signInLimit = openSignInLimit(database);
	const files = new OpenFiles();
	const folder = { dataDirectory, accounts, files };
	const oneByOne = inTurn();
	return {
		dataDirectory,
		accounts,
		signInLimit,
		workspace: (slug) => open(folder, slug),
		create: (...wanted) => oneByOne(() => create(folder, ...wanted)),
		remove: (slug) => oneByOne(() => remove(folder, slug)),
		async sweep(now) {
			await sweepSessions(accounts, now);
			await signInLimit.sweep(now);
			await tellHistories(folder);
			await sweepDocuments(folder, now);
		},
		async close() {
			await files.closeAll();
			await database.close();
		}
	};
}

interface Folder {
	readonly dataDirectory: string;
	readonly accounts: Kysely<AccountsSchema>;
	readonly files: OpenFiles;
}

async function open({ dataDirectory, accounts, files }: Folder, slug: string) {
	const file = await fileOf(accounts, slug);
	return file === null ? null : files.open(workspaceFile(dataDirectory, file));
}

async function tellHistories(folder: Folder): Promise<void> {
	for (const slug of await workspacesUntold(folder.accounts)) {
		const database = await open(folder, slug);
		if (database !== null) await tellHistory(folder.accounts, slug, database.kysely);
	}
}

async function sweepDocuments(folder: Folder, now: Date): Promise<void> {
	for (const slug of await slugs(folder.accounts)) {
		const file = await fileOf(folder.accounts, slug);
		const files = file && documentsFolder(workspaceFile(folder.dataDirectory, file));
		if (files === null || !existsSync(files)) continue;
		const database = await open(folder, slug);
		if (database) await sweepFiles(files, await readFileHashes(database.kysely), now);
	}
}

async function create(
	{ dataDirectory, accounts }: Folder,
	...[what, owner, now, beforehand]: Parameters<Installation['create']>
): Promise<string> {
	const taken = await slugs(accounts);
	const { slug, file } = await reserveFile(dataDirectory, wantedSlug(what), taken);
	const path = workspaceFile(dataDirectory, file);
	try {
		const content = await build(path, what, owner, now);
		await accounts.transaction().execute(async (transaction) => {
			await beforehand?.(transaction);
			await register(transaction, { slug, file, ownerId: owner.id, ...content }, now);
		});
	} catch (error) {
		await deleteFile(path);
		throw error;
	}
	return slug;
}

/** Nobody can reach the file before it is complete and registered. */
async function build(path: string, what: NewWorkspace, owner: Owner, now: Date) {
	const database = await openWorkspaceFile(path);
	try {
		return await fill(database.kysely, what, owner, now);
	} finally {
		await database.close();
	}
}

async function remove({ dataDirectory, accounts, files }: Folder, slug: string): Promise<void> {
	const file = await fileOf(accounts, slug);
	await forget(accounts, slug);
	if (file === null) return;
	const path = workspaceFile(dataDirectory, file);
	await files.close(path);
	await deleteFile(path);
}
