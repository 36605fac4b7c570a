import { deleteClaim } from '$lib/server/claims/commands';
import type { Actions, PageServerLoad } from './$types';
import { claimDeletion } from '../../../../form/claim-deletion-view';
import { claimAt } from '../../../../form/claim.server';
import { removeBy } from '../../../../../record/removal.server';
import { absent, formPlace, sourceAt } from '../../../../form/place.server';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const place = formPlace(locals, url);
	const source = await sourceAt(place, locals, params.source);
	const claim = (await claimAt(place.db, source, params.claim)) ?? absent(locals);
	return { removal: claimDeletion(source, claim, place, locals.language) };
};

export const actions: Actions = {
	default: async ({ locals, url, params, request }) => {
		const place = formPlace(locals, url);
		const source = await sourceAt(place, locals, params.source);
		const claim = (await claimAt(place.db, source, params.claim)) ?? absent(locals);
		return removeBy(
			request,
			claim.id,
			locals,
			`${place.base}/sources/${source.id}${place.search}`,
			(edited) => deleteClaim(place.db, place.context, edited)
		);
	}
};
