/** Where what a source's figures are read from is decided, not only recorded. */
import { error } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages';
import { may } from '$lib/server/auth/permissions';
import { failure } from '$lib/server/failure';
import { workspaceOf } from '$lib/server/workspaces/open-workspace';
import { formPlace, type FormPlace } from './place.server';

/** @throws HttpError 404 for a stranger, 403 in words for a role that may not decide */
export function decidingPlace(locals: App.Locals, url: URL): FormPlace {
	const { role } = workspaceOf(locals);
	if (!may(role, 'decide')) {
		const message = m.claims_adopt_forbidden({}, { locale: locals.language });
		error(403, { ...failure(403, locals.language), message });
	}
	return formPlace(locals, url);
}
