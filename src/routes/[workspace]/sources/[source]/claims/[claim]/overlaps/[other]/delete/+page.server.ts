import { deleteOverlap } from '$lib/server/claims/overlap-commands';
import type { Actions, PageServerLoad } from './$types';
import { removeBy } from '../../../../../../../record/removal.server';
import { overlapDeletion } from '../../../../../../form/overlap-view';
import { overlapAt } from '../../../../../../form/overlap.server';
import { absent, formPlace, sourceAt } from '../../../../../../form/place.server';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const place = formPlace(locals, url);
	const source = await sourceAt(place, locals, params.source);
	const { overlap, other } = (await overlapAt(place.db, source, params)) ?? absent(locals);
	return { removal: overlapDeletion(overlap, { source, other }, place, locals.language) };
};

export const actions: Actions = {
	default: async ({ locals, url, params, request }) => {
		const place = formPlace(locals, url);
		const source = await sourceAt(place, locals, params.source);
		const { overlap } = (await overlapAt(place.db, source, params)) ?? absent(locals);
		return removeBy(
			request,
			overlap.id,
			locals,
			`${place.base}/sources/${source.id}${place.search}`,
			(edited) => deleteOverlap(place.db, place.context, edited)
		);
	}
};
