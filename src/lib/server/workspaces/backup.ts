/** Copies of all databases and of the files of documents, taken while the program runs, and each looked through afterwards. */
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { copyStoredFile } from '$lib/server/files/store';
import { accountsFile, documentsFolder, workspaceFile } from './files';

export interface Copy {
	/** Inside the backup's folder. */
	readonly file: string;
	readonly bytes: number;
}

/** The backup was not made; nothing of it is left. The message says why. */
export class BackupError extends Error {
	override readonly name = 'BackupError';
}

/**
 * Copies the accounts, then the workspaces that these know of, each as of one instant, into a new
 * folder. The folder appears under its name only when every copy is whole.
 * @throws BackupError
 */
export async function backUp(dataDirectory: string, folder: string): Promise<Copy[]> {
	if (!existsSync(accountsFile(dataDirectory))) {
		throw new BackupError(`There is nothing to copy in ${dataDirectory}.`);
	}
	const unfinished = `${folder}.unfinished`;
	await mkdir(dirname(folder), { recursive: true });
	await rm(unfinished, { recursive: true, force: true });
	try {
		const copies = await copyAll(dataDirectory, unfinished);
		await rename(unfinished, folder);
		return copies;
	} catch (error) {
		await rm(unfinished, { recursive: true, force: true });
		throw error instanceof BackupError ? error : new BackupError(reasonOf(error), { cause: error });
	}
}

async function copyAll(dataDirectory: string, folder: string): Promise<Copy[]> {
	const accounts = accountsFile(folder);
	await mkdir(join(folder, 'workspaces'), { recursive: true });
	const copies = [await copy(accountsFile(dataDirectory), accounts, folder)];
	for (const file of workspacesOf(accounts)) {
		const target = workspaceFile(folder, file);
		const original = workspaceFile(dataDirectory, file);
		copies.push(await copy(original, target, folder));
		copies.push(...(await copyDocuments(documentsFolder(original), target, folder)));
	}
	return copies;
}

async function copy(from: string, to: string, folder: string): Promise<Copy> {
	const source = new SqliteDatabase(from, { readonly: true, fileMustExist: true });
	try {
		await source.backup(to);
	} finally {
		source.close();
	}
	return { file: relative(folder, to), bytes: lookThrough(to) };
}

/** The files that the copied database refers to: what came later belongs to the next backup. */
async function copyDocuments(from: string, database: string, folder: string): Promise<Copy[]> {
	const copies: Copy[] = [];
	const to = documentsFolder(database);
	for (const hash of hashesIn(database)) {
		const bytes = await copyStoredFile(from, to, hash);
		if (bytes === null) throw new BackupError(`The file ${join(from, hash)} is lost or damaged.`);
		copies.push({ file: relative(folder, join(to, hash)), bytes });
	}
	return copies;
}

/** None in a database of an earlier release, which kept no files. */
function hashesIn(path: string): string[] {
	const database = new SqliteDatabase(path, { readonly: true });
	try {
		const keeps = database.prepare(fileColumnQuery).pluck().get();
		return keeps === 0 ? [] : database.prepare<[], string>(hashesQuery).pluck().all();
	} finally {
		database.close();
	}
}

const fileColumnQuery =
	"select count(*) from pragma_table_info('documents') where name = 'file_sha256'";
const hashesQuery =
	'select distinct file_sha256 from documents where file_sha256 is not null order by 1';

/** The size in bytes of a copy that is whole; it is left as a single file without a log beside it. */
function lookThrough(path: string): number {
	const database = new SqliteDatabase(path);
	try {
		database.pragma('journal_mode = DELETE');
		const found = database.pragma('integrity_check', { simple: true });
		if (found !== 'ok') throw new BackupError(`The copy ${path} is damaged: ${String(found)}`);
		const strays = database.prepare('select count(*) from pragma_foreign_key_check').pluck().get();
		if (strays !== 0) throw new BackupError(`The copy ${path} has ${String(strays)} broken links.`);
		return Number(database.prepare(sizeQuery).pluck().get());
	} finally {
		database.close();
	}
}

const sizeQuery = 'select page_count * page_size from pragma_page_count, pragma_page_size';

function workspacesOf(accounts: string): string[] {
	const database = new SqliteDatabase(accounts, { readonly: true });
	try {
		return database.prepare<[], string>('select file from workspaces order by file').pluck().all();
	} finally {
		database.close();
	}
}

function reasonOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
