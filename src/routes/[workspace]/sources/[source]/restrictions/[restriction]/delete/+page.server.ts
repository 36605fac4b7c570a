import { deleteRestriction } from '$lib/server/restrictions/commands';
import type { Actions, PageServerLoad } from './$types';
import { removeBy } from '../../../../../record/removal.server';
import { absent, formPlace, sourceAt } from '../../../../form/place.server';
import { restrictionDeletion } from '../../../../form/restriction-view';
import { restrictionAt } from '../../../../form/restriction.server';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const place = formPlace(locals, url);
	const source = await sourceAt(place, locals, params.source);
	const own = (await restrictionAt(place.db, source, params.restriction)) ?? absent(locals);
	return { removal: restrictionDeletion(source, own, place, locals.language) };
};

export const actions: Actions = {
	default: async ({ locals, url, params, request }) => {
		const place = formPlace(locals, url);
		const source = await sourceAt(place, locals, params.source);
		const own = (await restrictionAt(place.db, source, params.restriction)) ?? absent(locals);
		return removeBy(
			request,
			own.id,
			locals,
			`${place.base}/sources/${source.id}${place.search}`,
			(edited) => deleteRestriction(place.db, place.context, edited)
		);
	}
};
