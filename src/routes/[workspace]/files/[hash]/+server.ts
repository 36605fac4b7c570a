import { error } from '@sveltejs/kit';
import { findFile } from '$lib/server/claims/document-queries';
import { failure } from '$lib/server/failure';
import { fileHeaders } from '$lib/server/files/answer';
import { isHash, readStoredFile } from '$lib/server/files/store';
import { workspaceOf } from '$lib/server/workspaces/open-workspace';
import type { RequestHandler } from './$types';

/** A file that a document of this workspace refers to; any other hash leads nowhere. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const { db, filesFolder } = workspaceOf(locals);
	const file = isHash(params.hash) ? await findFile(db, params.hash) : null;
	const bytes = file && (await readStoredFile(filesFolder, file.sha256));
	if (file === null || bytes === null) error(404, failure(404, locals.language));
	return new Response(new Uint8Array(bytes), { headers: fileHeaders(file) });
};
