import type { Organisation } from '$lib/domain/facts';
import { findOrganisation } from '$lib/server/organisations/queries';
import type { Versioned } from '$lib/server/history/change';
import { recordId } from '../../record/record-id';
import { absent, type FormPlace } from '../../sources/form/place.server';

/** @throws HttpError 404 where no such organisation is recorded */
export async function organisationAt(
	{ db }: FormPlace,
	locals: App.Locals,
	text: string
): Promise<Versioned<Organisation>> {
	const id = recordId(text);
	return (id === null ? null : await findOrganisation(db, id)) ?? absent(locals);
}
