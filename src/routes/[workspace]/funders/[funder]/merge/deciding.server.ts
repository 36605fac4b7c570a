import { error } from '@sveltejs/kit';
import type { Funder } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';
import { may } from '$lib/server/auth/permissions';
import { failure } from '$lib/server/failure';
import { findFunder } from '$lib/server/funders/queries';
import type { Versioned } from '$lib/server/history/change';
import { workspaceOf } from '$lib/server/workspaces/open-workspace';
import { recordId } from '../../../record/record-id';
import { formPlace, type FormPlace } from '../../../sources/form/place.server';

/**
 * That two entries are one funder is decided, not only recorded.
 * @throws HttpError 404 for a stranger, 403 in words for a role that does not decide
 */
export function decidingPlace(locals: App.Locals, url: URL): FormPlace {
	const { role } = workspaceOf(locals);
	if (!may(role, 'decide')) {
		const message = m.funder_record_merge_forbidden({}, { locale: locals.language });
		error(403, { ...failure(403, locals.language), message });
	}
	return formPlace(locals, url);
}

/** The entry that the address names beside the one that stays; null where it names none. */
export async function otherFunder(
	{ db }: FormPlace,
	url: URL,
	keptId: number
): Promise<Versioned<Funder> | null> {
	const id = recordId(url.searchParams.get('with') ?? '');
	return id === null || id === keptId ? null : findFunder(db, id);
}
