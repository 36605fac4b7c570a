import { fail, redirect } from '@sveltejs/kit';
import { recordAmendment } from '$lib/server/amendments/commands';
import { readAmendment } from '$lib/server/amendments/input';
import { Answers } from '$lib/server/forms/answers';
import type { Actions, PageServerLoad } from './$types';
import { amendmentHead, amendmentWords, nothingAmended } from '../../../form/amendment-view';
import { aroundAmendment, offeredFor, refusalErrors } from '../../../form/amendment.server';
import { absent, forbid, formPlace, sourceAt } from '../../../form/place.server';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const place = formPlace(locals, url);
	const source = await sourceAt(place, locals, params.source);
	const around = await aroundAmendment(place.db, source, null);
	return {
		head: amendmentHead(source, null, place, locals.language),
		words: amendmentWords(around, place.asOf, locals.language),
		typed: nothingAmended(place.asOf),
		back: `${place.base}/sources/${source.id}${place.search}`
	};
};

export const actions: Actions = {
	default: async ({ locals, url, params, request }) => {
		const place = formPlace(locals, url);
		const source = await sourceAt(place, locals, params.source);
		const around = await aroundAmendment(place.db, source, null);
		const answers = new Answers(await request.formData(), locals.language);
		const { typed } = answers;
		const input = readAmendment(answers, offeredFor(around));
		if (input === null) return fail(400, { typed, errors: answers.errors });
		const amendment = { ...input, sourceId: source.id };
		const saved = await recordAmendment(place.db, place.context, amendment);
		if (saved.state === 'refused') {
			return fail(400, { typed, errors: refusalErrors(saved.refusal, around, locals.language) });
		}
		if (saved.state === 'forbidden') forbid(locals);
		if (saved.state !== 'done') absent(locals);
		redirect(303, `${place.base}/sources/${source.id}${place.search}`);
	}
};
