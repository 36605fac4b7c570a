/** The files of the workspaces in the data folder. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { variants } from './slug';

/** Only the account that runs the program may look into the data folder. */
const ownerOnly = 0o700;

export function accountsFile(dataDirectory: string): string {
	return join(dataDirectory, 'accounts.sqlite');
}

export function workspaceFile(dataDirectory: string, file: string): string {
	return join(dataDirectory, 'workspaces', file);
}

/** Where the files of a workspace's documents are kept: a folder beside its database. */
export function documentsFolder(database: string): string {
	return `${database.replace(/\.sqlite$/, '')}.files`;
}

/** @throws Error when the folder cannot be made */
export async function prepareDataDirectory(dataDirectory: string): Promise<void> {
	await mkdir(join(dataDirectory, 'workspaces'), { recursive: true, mode: ownerOnly });
}

/**
 * The first variant of the slug that is neither taken nor has a file; its empty file then stands, so
 * that nobody else gets it.
 */
export async function reserveFile(
	dataDirectory: string,
	wanted: string,
	taken: readonly string[]
): Promise<{ slug: string; file: string }> {
	for (const slug of variants(wanted)) {
		const file = `${slug}.sqlite`;
		if (!taken.includes(slug) && (await begin(workspaceFile(dataDirectory, file)))) {
			return { slug, file };
		}
	}
	throw new Error('the variants of a slug have no end');
}

/** Deletes a database with the files of its documents and what SQLite keeps beside it. */
export async function deleteFile(path: string): Promise<void> {
	await rm(documentsFolder(path), { recursive: true, force: true });
	for (const suffix of ['', '-wal', '-shm']) await rm(`${path}${suffix}`, { force: true });
}

async function begin(path: string): Promise<boolean> {
	try {
		await writeFile(path, '', { flag: 'wx' });
		return true;
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
		throw error;
	}
}
