/** What every form of a source begins with: the right to record, and where it stands. */
import { error } from '@sveltejs/kit';
import type { Day } from '$lib/domain/calendar';
import type { Source } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';
import { may } from '$lib/server/auth/permissions';
import { failure } from '$lib/server/failure';
import type { Context, Versioned } from '$lib/server/history/change';
import { findSource } from '$lib/server/sources/queries';
import { workspaceOf, type OpenWorkspace } from '$lib/server/workspaces/open-workspace';
import { parseQuestion, questionSearch, type Asked } from '../../question';

export interface FormPlace {
	readonly db: OpenWorkspace['db'];
	/** Where the files of the workspace's documents are kept. */
	readonly filesFolder: string;
	readonly context: Context;
	/** The view that the form was opened from, and its day. */
	readonly asked: Asked;
	readonly asOf: Day;
	/** The workspace's address, without a slash at its end. */
	readonly base: string;
	/** The question's part of the address, empty or with its `?`. */
	readonly search: string;
}

/** @throws HttpError 404 for a stranger, 403 in words for a role that may only read */
export function formPlace(locals: App.Locals, url: URL): FormPlace {
	const { role, db, filesFolder, actor, slug, settings } = workspaceOf(locals);
	if (!may(role, 'record')) forbid(locals);
	const asked = parseQuestion(url, { today: locals.today, ...settings });
	return {
		db,
		filesFolder,
		context: { actor, now: locals.now },
		asked,
		asOf: asked.asOf,
		base: `/${slug}`,
		search: questionSearch(asked)
	};
}

/** @throws HttpError 403, in words */
export function forbid({ language }: App.Locals): never {
	const message = m.source_form_forbidden({}, { locale: language });
	error(403, { ...failure(403, language), message });
}

/** @throws HttpError 404 */
export function absent({ language }: App.Locals): never {
	error(404, failure(404, language));
}

/** @throws HttpError 404 where no such source is recorded */
export async function sourceAt(
	{ db }: FormPlace,
	locals: App.Locals,
	id: string
): Promise<Versioned<Source>> {
	const source = /^\d{1,12}$/.test(id) ? await findSource(db, Number(id)) : null;
	return source ?? absent(locals);
}

/** Where a named action of the page is sent, with the question that the address asks. */
export function actionAt(name: string, search: string): string {
	return `?/${name}${search.replace('?', '&')}`;
}
