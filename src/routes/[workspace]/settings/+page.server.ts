import { error, fail, redirect } from '@sveltejs/kit';
import { may } from '$lib/server/auth/permissions';
import { failure } from '$lib/server/failure';
import { Answers } from '$lib/server/forms/answers';
import { readEdited } from '$lib/server/forms/edited';
import { noErrors } from '$lib/server/forms/read-form';
import { editWorkspace } from '$lib/server/workspace/commands';
import { readSettings } from '$lib/server/workspace/input';
import { readWorkspace } from '$lib/server/workspace/queries';
import { rename } from '$lib/server/workspaces/commands';
import { workspaceOf, type OpenWorkspace } from '$lib/server/workspaces/open-workspace';
import type { Actions, PageServerLoad } from './$types';
import { settingsView, staleSettings } from './view.server';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { db, slug } = governed(locals);
	const saved = url.searchParams.has('saved');
	return { view: settingsView(await readWorkspace(db), { slug, saved }, locals.language) };
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const { db, slug, actor } = governed(locals);
		const { language, now, installation } = locals;
		const standing = await readWorkspace(db);
		const answers = new Answers(await request.formData(), language);
		const { typed, errors } = answers;
		const edited = readEdited(answers, standing.id);
		const settings = readSettings(answers, standing);
		if (edited === null || settings === null) return fail(400, { typed, errors, stale: null });
		const saved = await editWorkspace(db, { actor, now }, edited, settings);
		if (saved.state === 'stale') {
			const version = String(saved.current.version);
			const stale = staleSettings(saved.current, { yours: typed, slug }, language);
			return fail(409, { typed: { ...typed, version }, errors: noErrors, stale });
		}
		if (saved.state !== 'done') error(403, failure(403, language));
		await rename(installation.accounts, slug, settings.name);
		redirect(303, `/${slug}/settings?saved`);
	}
};

/** @throws HttpError 404 for a stranger, 403 for a role that does not govern */
function governed(locals: App.Locals): OpenWorkspace {
	const workspace = workspaceOf(locals);
	if (!may(workspace.role, 'govern')) error(403, failure(403, locals.language));
	return workspace;
}
