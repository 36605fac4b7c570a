import { fail, redirect } from '@sveltejs/kit';
import { Answers } from '$lib/server/forms/answers';
import { recordFunder } from '$lib/server/funders/commands';
import { readWholeFunder } from '$lib/server/funders/input';
import type { Actions, PageServerLoad } from './$types';
import { absent, forbid, formPlace } from '../../sources/form/place.server';
import { formView } from '../form/form-view.server';

export const load: PageServerLoad = ({ locals, url }) => ({
	view: formView(null, formPlace(locals, url), locals.language)
});

export const actions: Actions = {
	default: async ({ locals, url, request }) => {
		const place = formPlace(locals, url);
		const answers = new Answers(await request.formData(), locals.language);
		const { typed, errors } = answers;
		const funder = readWholeFunder(answers, null);
		if (funder === null) return fail(400, { typed, errors, stale: null });
		const saved = await recordFunder(place.db, place.context, funder);
		if (saved.state === 'forbidden') forbid(locals);
		if (saved.state !== 'done') absent(locals);
		redirect(303, `${place.base}/funders/${saved.id}${place.search}`);
	}
};
