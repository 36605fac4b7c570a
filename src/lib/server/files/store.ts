/** The files of a workspace's documents: a folder beside its database, each under its SHA-256. */
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';

/** Only the account that runs the program may look into it. */
const ownerOnly = 0o700;
/** Bytes of chance in the name of what is being written. */
const chance = 8;
const hashShape = /^[0-9a-f]{64}$/;
/** Milliseconds in which a form that was just sent gets to record its file. */
const grace = 60 * 60 * 1000;

export function isHash(text: string): boolean {
	return hashShape.test(text);
}

export function hashOf(bytes: Buffer): string {
	return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Keeps the bytes; whole and on the disk when it answers. The same content is kept once.
 * @returns their SHA-256
 * @throws Error with the code ENOSPC when the disk is full; nothing of them is then left
 */
export async function storeFile(folder: string, bytes: Buffer, now: Date): Promise<string> {
	const hash = hashOf(bytes);
	const path = join(folder, hash);
	await mkdir(folder, { recursive: true, mode: ownerOnly });
	if (await isKept(path, bytes.length)) await utimes(path, now, now);
	else await writeWhole(path, bytes);
	return hash;
}

/** Null where no such file is kept. */
export async function readStoredFile(folder: string, hash: string): Promise<Buffer | null> {
	if (!isHash(hash)) return null;
	try {
		return await readFile(join(folder, hash));
	} catch (error) {
		if (isMissing(error)) return null;
		throw error;
	}
}

/** Copies a file between two folders; answers its bytes, or null where it is lost or no longer whole. */
export async function copyStoredFile(
	from: string,
	to: string,
	hash: string
): Promise<number | null> {
	const bytes = await readStoredFile(from, hash);
	if (bytes === null || hashOf(bytes) !== hash) return null;
	await mkdir(to, { recursive: true, mode: ownerOnly });
	await writeWhole(join(to, hash), bytes);
	return bytes.length;
}

/** Deletes what no document refers to any longer, once a form that was just sent has had its time. */
export async function sweepFiles(
	folder: string,
	referred: ReadonlySet<string>,
	now: Date
): Promise<void> {
	for (const name of await namesIn(folder)) {
		if (referred.has(name)) continue;
		const path = join(folder, name);
		const { mtimeMs } = await stat(path);
		if (now.getTime() - mtimeMs > grace) await rm(path, { force: true });
	}
}

async function isKept(path: string, bytes: number): Promise<boolean> {
	try {
		return (await stat(path)).size === bytes;
	} catch (error) {
		if (isMissing(error)) return false;
		throw error;
	}
}

/** A name that stands is a file that is whole: it is given only after the bytes are on the disk. */
async function writeWhole(path: string, bytes: Buffer): Promise<void> {
	const unfinished = `${path}.${randomBytes(chance).toString('hex')}.unfinished`;
	try {
		await writeSynced(unfinished, bytes);
		await rename(unfinished, path);
		await syncFolder(join(path, '..'));
	} catch (error) {
		await rm(unfinished, { force: true });
		throw error;
	}
}

async function writeSynced(path: string, bytes: Buffer): Promise<void> {
	const file = await open(path, 'wx', 0o600);
	try {
		await file.writeFile(bytes);
		await file.sync();
	} finally {
		await file.close();
	}
}

async function syncFolder(path: string): Promise<void> {
	const folder = await open(path, 'r');
	try {
		await folder.sync();
	} finally {
		await folder.close();
	}
}

async function namesIn(folder: string): Promise<string[]> {
	try {
		return await readdir(folder);
	} catch (error) {
		if (isMissing(error)) return [];
		throw error;
	}
}

function isMissing(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
