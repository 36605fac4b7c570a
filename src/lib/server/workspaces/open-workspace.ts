/** The workspace that a request is about, opened for a person who belongs to it. */
import { error } from '@sveltejs/kit';
import type { Name } from '$lib/domain/facts';
import type { Role } from '$lib/server/auth/permissions';
import type { WorkspaceDb } from '$lib/server/db/workspace-schema';
import { failure } from '$lib/server/failure';
import type { Actor } from '$lib/server/history/change';
import type { WorkspaceSettings } from '$lib/server/workspace/queries';

export interface OpenWorkspace {
	readonly slug: string;
	readonly db: WorkspaceDb;
	/** Where the files of its documents are kept. */
	readonly filesFolder: string;
	readonly name: Name;
	/** Which example it is, or null for one's own. */
	readonly example: string | null;
	readonly role: Role;
	/** Who asks, as the history will name them. */
	readonly actor: Actor;
	/** Its zone, its fiscal year, and what its views open with. */
	readonly settings: WorkspaceSettings;
}

/**
 * The request's workspace. Every load and action below `[workspace]` begins with it: without it
 * there is no database to ask.
 * @throws HttpError 404, the same for a stranger and for an address that leads nowhere
 */
export function workspaceOf(locals: App.Locals): OpenWorkspace {
	if (locals.workspace === null) error(404, failure(404, locals.language));
	return locals.workspace;
}
