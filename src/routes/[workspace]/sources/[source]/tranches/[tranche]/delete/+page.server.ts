import { deleteTranche } from '$lib/server/tranches/commands';
import { laidRefusalWords } from '$lib/server/tranches/refusal-words';
import type { Actions, PageServerLoad } from './$types';
import { afterDeletion, readDeletion, unchanged } from '../../../../form/deletion.server';
import { formPlace } from '../../../../form/place.server';
import { trancheDeletion } from '../../../../form/tranche-view';
import { trancheAt } from '../../../../form/tranche.server';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const place = formPlace(locals, url);
	const { source, tranche } = await trancheAt(place, locals, params);
	return { deletion: trancheDeletion(source, tranche, place, locals.language) };
};

export const actions: Actions = {
	default: async ({ locals, url, params, request }) => {
		const place = formPlace(locals, url);
		const { source, tranche } = await trancheAt(place, locals, params);
		const edited = await readDeletion(request, tranche.id, locals.language);
		const removed = edited && (await deleteTranche(place.db, place.context, edited));
		if (removed?.state === 'refused') {
			return unchanged(409, laidRefusalWords(removed.refusal, locals.language));
		}
		return afterDeletion(removed, locals, `${place.base}/sources/${source.id}${place.search}`);
	}
};
