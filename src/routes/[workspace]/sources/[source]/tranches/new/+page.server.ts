import type { Actions, PageServerLoad } from './$types';
import { formPlace, sourceAt } from '../../../form/place.server';
import { nothingPaid, trancheFormWords, trancheHead } from '../../../form/tranche-view';
import { saveTranche } from '../../../form/tranche.server';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const place = formPlace(locals, url);
	const { language } = locals;
	const source = await sourceAt(place, locals, params.source);
	return {
		head: trancheHead(source, false, place, language),
		words: trancheFormWords(source, language),
		typed: nothingPaid,
		back: `${place.base}/sources/${source.id}${place.search}`
	};
};

export const actions: Actions = {
	default: async (event) => {
		const place = formPlace(event.locals, event.url);
		const source = await sourceAt(place, event.locals, event.params.source);
		return saveTranche({ source, id: null }, place, event);
	}
};
