import type { Actions, PageServerLoad } from './$types';
import { formPlace, sourceAt } from '../../../form/place.server';
import { stepForm } from '../../../form/step-view';
import { saveStep } from '../../../form/step.server';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const place = formPlace(locals, url);
	const source = await sourceAt(place, locals, params.source);
	return stepForm(source, null, place, locals.language);
};

export const actions: Actions = {
	default: async ({ locals, url, params, request }) => {
		const place = formPlace(locals, url);
		const source = await sourceAt(place, locals, params.source);
		return saveStep({ source, replaced: null }, place, { locals, url, request });
	}
};
