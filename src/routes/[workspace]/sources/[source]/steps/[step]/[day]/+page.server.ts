import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { formPlace } from '../../../../form/place.server';
import { stepForm } from '../../../../form/step-view';
import { correctable, saveStep, stepOf } from '../../../../form/step.server';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const place = formPlace(locals, url);
	const { source, step } = await stepOf(place, locals, params);
	if (!correctable(step)) redirect(307, `${place.base}/sources/${source.id}/end${place.search}`);
	return stepForm(source, step, place, locals.language);
};

export const actions: Actions = {
	default: async ({ locals, url, params, request }) => {
		const place = formPlace(locals, url);
		const { source, step } = await stepOf(place, locals, params);
		return saveStep({ source, replaced: step }, place, { locals, url, request });
	}
};
