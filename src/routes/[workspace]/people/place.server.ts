/** What everything that changes people begins with: the right to, and where it stands. */
import { error } from '@sveltejs/kit';
import { may } from '$lib/server/auth/permissions';
import { failure } from '$lib/server/failure';
import { tellHistory, type By } from '$lib/server/people/changes';
import { workspaceOf, type OpenWorkspace } from '$lib/server/workspaces/open-workspace';

export interface Place extends Pick<OpenWorkspace, 'slug' | 'db' | 'name' | 'settings'> {
	readonly accounts: App.Locals['installation']['accounts'];
	readonly by: By;
	/** The address of the list of people. */
	readonly list: string;
}

export function placeOf(locals: App.Locals): Place {
	const { slug, db, name, settings, actor } = workspaceOf(locals);
	const { installation, now } = locals;
	const list = `/${slug}/people`;
	return { slug, db, name, settings, accounts: installation.accounts, by: { actor, now }, list };
}

/** @throws HttpError 404 for a stranger, 403 for a role that does not govern */
export function governedPlace(locals: App.Locals): Place {
	if (!may(workspaceOf(locals).role, 'govern')) forbid(locals);
	return placeOf(locals);
}

/** @throws HttpError 403 */
export function forbid({ language }: App.Locals): never {
	error(403, failure(403, language));
}

/** @throws HttpError 404 */
export function absent({ language }: App.Locals): never {
	error(404, failure(404, language));
}

/** What was done to people, into the workspace's own history. */
export function tell({ accounts, slug, db }: Place): Promise<void> {
	return tellHistory(accounts, slug, db);
}
