import { fail, redirect } from '@sveltejs/kit';
import { Answers } from '$lib/server/forms/answers';
import { recordOrganisation } from '$lib/server/organisations/commands';
import { readWholeOrganisation } from '$lib/server/organisations/input';
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
		const organisation = readWholeOrganisation(answers, null);
		if (organisation === null) return fail(400, { typed, errors, stale: null });
		const saved = await recordOrganisation(place.db, place.context, organisation);
		if (saved.state === 'forbidden') forbid(locals);
		if (saved.state !== 'done') absent(locals);
		redirect(303, `${place.base}/organisations/${saved.id}${place.search}`);
	}
};
