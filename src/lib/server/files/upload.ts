/** A file that somebody sends with a form: looked at before anything of it is kept. */
import { largestFile, type StoredFile } from '$lib/domain/stored-file';
import { m } from '$lib/paraglide/messages';
import type { Answers } from '../forms/answers';
import type { Context } from '../history/change';
import { safeFileName } from './file-name';
import { kindOf } from './kind';
import { hashOf, storeFile } from './store';

export interface Upload {
	readonly file: StoredFile;
	readonly bytes: Buffer;
	/** Where it was sent. */
	readonly field: string;
}

interface Place {
	/** Of the workspace. */
	readonly filesFolder: string;
	readonly context: Pick<Context, 'now'>;
}

/** Null where none was sent, or, with a message, where it cannot be kept. */
export async function readUpload(
	answers: Answers,
	form: FormData,
	field: string
): Promise<Upload | null> {
	const sent = form.get(field);
	if (!(sent instanceof File) || (sent.size === 0 && sent.name === '')) return null;
	const reader = { locale: answers.language };
	if (sent.size === 0) return answers.refuse(field, m.documents_error_empty({}, reader));
	if (sent.size > largestFile) return answers.refuse(field, m.documents_error_large({}, reader));
	const bytes = Buffer.from(await sent.arrayBuffer());
	const type = kindOf(bytes);
	if (type === null) return answers.refuse(field, m.documents_error_type({}, reader));
	const name = safeFileName(sent.name, type);
	return { field, bytes, file: { sha256: hashOf(bytes), name, type, bytes: bytes.length } };
}

/** Keeps what was sent; false, with a message, where the disk has no room for it. */
export async function keepUpload(
	{ filesFolder, context }: Place,
	upload: Upload | null,
	answers: Answers
): Promise<boolean> {
	if (upload === null) return true;
	try {
		await storeFile(filesFolder, upload.bytes, context.now);
		return true;
	} catch (error) {
		if (!isDiskFull(error)) throw error;
		answers.refuse(upload.field, m.documents_error_disk({}, { locale: answers.language }));
		return false;
	}
}

function isDiskFull(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ENOSPC';
}
