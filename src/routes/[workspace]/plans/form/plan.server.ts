import type { Plan } from '$lib/domain/facts';
import { findPlan } from '$lib/server/plans/queries';
import type { Versioned } from '$lib/server/history/change';
import { recordId } from '../../record/record-id';
import { absent, type FormPlace } from '../../sources/form/place.server';

/** @throws HttpError 404 where no such plan is recorded */
export async function planAt(
	{ db }: FormPlace,
	locals: App.Locals,
	text: string
): Promise<Versioned<Plan>> {
	const id = recordId(text);
	return (id === null ? null : await findPlan(db, id)) ?? absent(locals);
}
