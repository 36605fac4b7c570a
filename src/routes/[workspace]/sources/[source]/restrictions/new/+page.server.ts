import { fail, redirect } from '@sveltejs/kit';
import { Answers } from '$lib/server/forms/answers';
import { recordRestriction } from '$lib/server/restrictions/commands';
import { readRestriction } from '$lib/server/restrictions/input';
import type { Actions, PageServerLoad } from './$types';
import { absent, forbid, formPlace, sourceAt } from '../../../form/place.server';
import {
	nothingRestricted,
	restrictionFormWords,
	restrictionHead
} from '../../../form/restriction-view';
import { suggesting } from '../../../form/restriction.server';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const place = formPlace(locals, url);
	const { language } = locals;
	const source = await sourceAt(place, locals, params.source);
	return {
		head: restrictionHead(source, false, place, language),
		words: restrictionFormWords(await suggesting(place.db), language),
		typed: nothingRestricted,
		back: `${place.base}/sources/${source.id}${place.search}`
	};
};

export const actions: Actions = {
	default: async ({ locals, url, params, request }) => {
		const place = formPlace(locals, url);
		const source = await sourceAt(place, locals, params.source);
		const answers = new Answers(await request.formData(), locals.language);
		const input = readRestriction(answers);
		if (input === null) return fail(400, { typed: answers.typed, errors: answers.errors });
		const restriction = { ...input, sourceId: source.id };
		const saved = await recordRestriction(place.db, place.context, restriction);
		if (saved.state === 'forbidden') forbid(locals);
		if (saved.state !== 'done') absent(locals);
		redirect(303, `${place.base}/sources/${source.id}${place.search}`);
	}
};
