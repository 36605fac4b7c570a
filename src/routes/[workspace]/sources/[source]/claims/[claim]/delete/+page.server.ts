import { deleteClaim } from '$lib/server/claims/commands';
import type { Actions, PageServerLoad } from './$types';
import { claimDeletion } from '../../../../form/claim-deletion-view';
import { claimAt } from '../../../../form/claim.server';
import { afterDeletion, readDeletion } from '../../../../form/deletion.server';
import { absent, formPlace, sourceAt } from '../../../../form/place.server';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const place = formPlace(locals, url);
	const source = await sourceAt(place, locals, params.source);
	const claim = (await claimAt(place.db, source, params.claim)) ?? absent(locals);
	return { deletion: claimDeletion(source, claim, place, locals.language) };
};

export const actions: Actions = {
	default: async ({ locals, url, params, request }) => {
		const place = formPlace(locals, url);
		const source = await sourceAt(place, locals, params.source);
		const claim = (await claimAt(place.db, source, params.claim)) ?? absent(locals);
		const edited = await readDeletion(request, claim.id, locals.language);
		const removed = edited && (await deleteClaim(place.db, place.context, edited));
		return afterDeletion(removed, locals, `${place.base}/sources/${source.id}${place.search}`);
	}
};
