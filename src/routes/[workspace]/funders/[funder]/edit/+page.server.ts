import { fail, redirect } from '@sveltejs/kit';
import { Answers } from '$lib/server/forms/answers';
import { readEdited } from '$lib/server/forms/edited';
import { noErrors } from '$lib/server/forms/read-form';
import { editFunder } from '$lib/server/funders/commands';
import { readWholeFunder } from '$lib/server/funders/input';
import type { Actions, PageServerLoad } from './$types';
import { absent, forbid, formPlace } from '../../../sources/form/place.server';
import { formView, staleFunder } from '../../form/form-view.server';
import { funderAt } from '../../form/funder.server';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const place = formPlace(locals, url);
	const funder = await funderAt(place, locals, params.funder);
	return { view: formView(funder, place, locals.language) };
};

export const actions: Actions = {
	default: async ({ locals, url, params, request }) => {
		const place = formPlace(locals, url);
		const { language } = locals;
		const own = await funderAt(place, locals, params.funder);
		const answers = new Answers(await request.formData(), language);
		const { typed, errors } = answers;
		const edited = readEdited(answers, own.id);
		const funder = readWholeFunder(answers, own.name);
		if (edited === null || funder === null) return fail(400, { typed, errors, stale: null });
		const saved = await editFunder(place.db, place.context, edited, funder);
		if (saved.state === 'done') redirect(303, `${place.base}/funders/${own.id}${place.search}`);
		if (saved.state === 'stale') {
			const version = String(saved.current.version);
			const here = { yours: typed, address: url.pathname + place.search };
			const stale = staleFunder(saved.current, here, language);
			return fail(409, { typed: { ...typed, version }, errors: noErrors, stale });
		}
		return saved.state === 'forbidden' ? forbid(locals) : absent(locals);
	}
};
