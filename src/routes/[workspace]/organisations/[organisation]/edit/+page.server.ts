import { fail, redirect } from '@sveltejs/kit';
import { Answers } from '$lib/server/forms/answers';
import { readEdited } from '$lib/server/forms/edited';
import { noErrors } from '$lib/server/forms/read-form';
import { editOrganisation } from '$lib/server/organisations/commands';
import { readWholeOrganisation } from '$lib/server/organisations/input';
import type { Actions, PageServerLoad } from './$types';
import { absent, forbid, formPlace } from '../../../sources/form/place.server';
import { formView, staleOrganisation } from '../../form/form-view.server';
import { organisationAt } from '../../form/organisation.server';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const place = formPlace(locals, url);
	const organisation = await organisationAt(place, locals, params.organisation);
	return { view: formView(organisation, place, locals.language) };
};

export const actions: Actions = {
	default: async ({ locals, url, params, request }) => {
		const place = formPlace(locals, url);
		const { language } = locals;
		const own = await organisationAt(place, locals, params.organisation);
		const answers = new Answers(await request.formData(), language);
		const { typed, errors } = answers;
		const edited = readEdited(answers, own.id);
		const organisation = readWholeOrganisation(answers, own.name);
		if (edited === null || organisation === null) return fail(400, { typed, errors, stale: null });
		const saved = await editOrganisation(place.db, place.context, edited, organisation);
		if (saved.state === 'done')
			redirect(303, `${place.base}/organisations/${own.id}${place.search}`);
		if (saved.state === 'stale') {
			const version = String(saved.current.version);
			const here = { yours: typed, address: url.pathname + place.search };
			const stale = staleOrganisation(saved.current, here, language);
			return fail(409, { typed: { ...typed, version }, errors: noErrors, stale });
		}
		return saved.state === 'forbidden' ? forbid(locals) : absent(locals);
	}
};
