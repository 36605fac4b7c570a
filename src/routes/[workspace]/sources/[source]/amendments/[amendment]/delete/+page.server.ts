import { deleteAmendment } from '$lib/server/amendments/commands';
import type { Actions, PageServerLoad } from './$types';
import { amendmentDeletion } from '../../../../form/amendment-deletion-view';
import { amendmentAt, aroundAmendment, refusalErrors } from '../../../../form/amendment.server';
import { afterDeletion, readDeletion, unchanged } from '../../../../form/deletion.server';
import { absent, formPlace, sourceAt } from '../../../../form/place.server';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const place = formPlace(locals, url);
	const source = await sourceAt(place, locals, params.source);
	const own = (await amendmentAt(place.db, source, params.amendment)) ?? absent(locals);
	return { deletion: amendmentDeletion(source, own, place, locals.language) };
};

export const actions: Actions = {
	default: async ({ locals, url, params, request }) => {
		const place = formPlace(locals, url);
		const source = await sourceAt(place, locals, params.source);
		const own = (await amendmentAt(place.db, source, params.amendment)) ?? absent(locals);
		const edited = await readDeletion(request, own.id, locals.language);
		const removed = edited && (await deleteAmendment(place.db, place.context, edited));
		if (removed?.state === 'refused') {
			const around = await aroundAmendment(place.db, source, own.id);
			const [why] = Object.values(refusalErrors(removed.refusal, around, locals.language));
			if (why !== undefined) return unchanged(409, why);
		}
		return afterDeletion(removed, locals, `${place.base}/sources/${source.id}${place.search}`);
	}
};
