import { fail, redirect } from '@sveltejs/kit';
import { departuresFrom, withDeparture } from '$lib/domain/steps';
import { Answers } from '$lib/server/forms/answers';
import { readEdited } from '$lib/server/forms/edited';
import { noErrors } from '$lib/server/forms/read-form';
import { editSource } from '$lib/server/sources/commands';
import { sourceRefusalWords } from '$lib/server/sources/refusal-words';
import { readDeparture } from '$lib/server/sources/step-input';
import type { Actions, PageServerLoad } from './$types';
import { absent, forbid, formPlace, sourceAt } from '../../form/place.server';
import { endView, staleEnd } from './view';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const place = formPlace(locals, url);
	const source = await sourceAt(place, locals, params.source);
	return endView(source, place, locals.language);
};

export const actions: Actions = {
	default: async ({ locals, url, params, request }) => {
		const place = formPlace(locals, url);
		const { language } = locals;
		const source = await sourceAt(place, locals, params.source);
		const answers = new Answers(await request.formData(), language);
		const { typed } = answers;
		const edited = readEdited(answers, source.id);
		const departure = readDeparture(answers, departuresFrom(source.steps));
		if (edited === null || departure === null || !answers.faultless) {
			return fail(400, { typed, errors: answers.errors, stale: null });
		}
		const changed = { ...source, steps: withDeparture(source.steps, departure) };
		const reason = edited.reason ?? departure.reason;
		const saved = await editSource(place.db, place.context, { ...edited, reason }, changed);
		if (saved.state === 'done') redirect(303, `${place.base}/sources/${source.id}${place.search}`);
		if (saved.state === 'refused') {
			const errors = sourceRefusalWords(saved.refusal, language);
			return fail(400, { typed, errors, stale: null });
		}
		if (saved.state === 'stale') {
			const version = String(saved.current.version);
			const stale = staleEnd(
				saved.current,
				{ yours: typed, address: url.pathname + place.search },
				language
			);
			return fail(409, { typed: { ...typed, version }, errors: noErrors, stale });
		}
		return saved.state === 'forbidden' ? forbid(locals) : absent(locals);
	}
};
