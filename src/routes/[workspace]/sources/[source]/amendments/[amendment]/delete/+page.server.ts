import { deleteAmendment } from '$lib/server/amendments/commands';
import type { Actions, PageServerLoad } from './$types';
import { removeBy } from '../../../../../record/removal.server';
import { amendmentDeletion } from '../../../../form/amendment-deletion-view';
import { amendmentAt, aroundAmendment, refusalErrors } from '../../../../form/amendment.server';
import { absent, formPlace, sourceAt } from '../../../../form/place.server';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const place = formPlace(locals, url);
	const source = await sourceAt(place, locals, params.source);
	const own = (await amendmentAt(place.db, source, params.amendment)) ?? absent(locals);
	return { removal: amendmentDeletion(source, own, place, locals.language) };
};

export const actions: Actions = {
	default: async ({ locals, url, params, request }) => {
		const place = formPlace(locals, url);
		const source = await sourceAt(place, locals, params.source);
		const own = (await amendmentAt(place.db, source, params.amendment)) ?? absent(locals);
		return removeBy(
			request,
			own.id,
			locals,
			`${place.base}/sources/${source.id}${place.search}`,
			(edited) => deleteAmendment(place.db, place.context, edited),
			async (refusal) => {
				const around = await aroundAmendment(place.db, source, own.id);
				return Object.values(refusalErrors(refusal, around, locals.language)).join(' ');
			}
		);
	}
};
