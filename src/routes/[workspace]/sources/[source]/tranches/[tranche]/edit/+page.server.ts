import type { Actions, PageServerLoad } from './$types';
import { formPlace } from '../../../../form/place.server';
import { trancheFormWords, trancheHead, typedFromTranche } from '../../../../form/tranche-view';
import { saveTranche, trancheAt } from '../../../../form/tranche.server';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const place = formPlace(locals, url);
	const { language } = locals;
	const { source, tranche } = await trancheAt(place, locals, params);
	const words = trancheFormWords(source, language);
	const own = `${place.base}/sources/${source.id}`;
	return {
		head: trancheHead(source, true, place, language),
		words,
		typed: { ...typedFromTranche(tranche, words.currency), version: String(tranche.version) },
		remove: `${own}/tranches/${tranche.id}/delete${place.search}`,
		back: own + place.search
	};
};

export const actions: Actions = {
	default: async (event) => {
		const place = formPlace(event.locals, event.url);
		const { source, tranche } = await trancheAt(place, event.locals, event.params);
		return saveTranche({ source, id: tranche.id }, place, event);
	}
};
