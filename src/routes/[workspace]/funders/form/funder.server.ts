import type { Funder } from '$lib/domain/facts';
import { findFunder } from '$lib/server/funders/queries';
import type { Versioned } from '$lib/server/history/change';
import { recordId } from '../../record/record-id';
import { absent, type FormPlace } from '../../sources/form/place.server';

/** @throws HttpError 404 where no such funder is recorded */
export async function funderAt(
	{ db }: FormPlace,
	locals: App.Locals,
	text: string
): Promise<Versioned<Funder>> {
	const id = recordId(text);
	return (id === null ? null : await findFunder(db, id)) ?? absent(locals);
}
