import { Answers } from '$lib/server/forms/answers';
import type { Actions, PageServerLoad } from './$types';
import { accept, withdraw } from './accept.server';
import { checkPlace } from './place.server';
import { checkPage } from './view';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const place = await checkPlace(locals, url, params);
	return { page: checkPage(place, locals.language) };
};

export const actions: Actions = {
	accept: async ({ locals, url, params, request }) => {
		const place = await checkPlace(locals, url, params);
		return accept(place, new Answers(await request.formData(), locals.language), locals);
	},
	withdraw: async ({ locals, url, params, request }) => {
		const place = await checkPlace(locals, url, params);
		return withdraw(place, new Answers(await request.formData(), locals.language), locals);
	}
};
