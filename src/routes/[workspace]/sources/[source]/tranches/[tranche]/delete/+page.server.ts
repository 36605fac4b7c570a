import { deleteTranche } from '$lib/server/tranches/commands';
import { laidRefusalWords } from '$lib/server/tranches/refusal-words';
import type { Actions, PageServerLoad } from './$types';
import { removeBy } from '../../../../../record/removal.server';
import { formPlace } from '../../../../form/place.server';
import { trancheDeletion } from '../../../../form/tranche-view';
import { trancheAt } from '../../../../form/tranche.server';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const place = formPlace(locals, url);
	const { source, tranche } = await trancheAt(place, locals, params);
	return { removal: trancheDeletion(source, tranche, place, locals.language) };
};

export const actions: Actions = {
	default: async ({ locals, url, params, request }) => {
		const place = formPlace(locals, url);
		const { source, tranche } = await trancheAt(place, locals, params);
		return removeBy(
			request,
			tranche.id,
			locals,
			`${place.base}/sources/${source.id}${place.search}`,
			(edited) => deleteTranche(place.db, place.context, edited),
			(refusal) => laidRefusalWords(refusal, locals.language)
		);
	}
};
