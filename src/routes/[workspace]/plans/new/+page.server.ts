import { fail, redirect } from '@sveltejs/kit';
import { Answers } from '$lib/server/forms/answers';
import { periodFaultWords } from '$lib/server/forms/period-words';
import { recordPlan } from '$lib/server/plans/commands';
import { readWholePlan } from '$lib/server/plans/input';
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
		const plan = readWholePlan(answers, null);
		if (plan === null) return fail(400, { typed, errors, stale: null });
		const saved = await recordPlan(place.db, place.context, plan);
		if (saved.state === 'forbidden') forbid(locals);
		if (saved.state === 'refused') {
			const end = periodFaultWords(saved.refusal, locals.language);
			return fail(400, { typed, errors: { end }, stale: null });
		}
		if (saved.state !== 'done') absent(locals);
		redirect(303, `${place.base}/plans/${saved.id}${place.search}`);
	}
};
