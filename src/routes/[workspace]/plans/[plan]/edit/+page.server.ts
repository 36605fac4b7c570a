import { fail, redirect } from '@sveltejs/kit';
import { Answers } from '$lib/server/forms/answers';
import { readEdited } from '$lib/server/forms/edited';
import { periodFaultWords } from '$lib/server/forms/period-words';
import { noErrors } from '$lib/server/forms/read-form';
import { editPlan } from '$lib/server/plans/commands';
import { readWholePlan } from '$lib/server/plans/input';
import type { Actions, PageServerLoad } from './$types';
import { absent, forbid, formPlace } from '../../../sources/form/place.server';
import { formView, stalePlan } from '../../form/form-view.server';
import { planAt } from '../../form/plan.server';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const place = formPlace(locals, url);
	const plan = await planAt(place, locals, params.plan);
	return { view: formView(plan, place, locals.language) };
};

export const actions: Actions = {
	default: async ({ locals, url, params, request }) => {
		const place = formPlace(locals, url);
		const { language } = locals;
		const own = await planAt(place, locals, params.plan);
		const answers = new Answers(await request.formData(), language);
		const { typed, errors } = answers;
		const edited = readEdited(answers, own.id);
		const plan = readWholePlan(answers, own);
		if (edited === null || plan === null) return fail(400, { typed, errors, stale: null });
		const saved = await editPlan(place.db, place.context, edited, plan);
		if (saved.state === 'done') redirect(303, `${place.base}/plans/${own.id}${place.search}`);
		if (saved.state === 'refused') {
			const end = periodFaultWords(saved.refusal, language);
			return fail(400, { typed, errors: { end }, stale: null });
		}
		if (saved.state === 'stale') {
			const version = String(saved.current.version);
			const here = { yours: typed, address: url.pathname + place.search };
			const stale = stalePlan(saved.current, here, language);
			return fail(409, { typed: { ...typed, version }, errors: noErrors, stale });
		}
		return saved.state === 'forbidden' ? forbid(locals) : absent(locals);
	}
};
