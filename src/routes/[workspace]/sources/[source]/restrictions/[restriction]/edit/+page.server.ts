import { fail, redirect } from '@sveltejs/kit';
import { Answers } from '$lib/server/forms/answers';
import { readEdited } from '$lib/server/forms/edited';
import { noErrors } from '$lib/server/forms/read-form';
import { editRestriction } from '$lib/server/restrictions/commands';
import { readRestriction } from '$lib/server/restrictions/input';
import type { Actions, PageServerLoad } from './$types';
import { absent, forbid, formPlace, sourceAt } from '../../../../form/place.server';
import {
	restrictionFormWords,
	restrictionHead,
	staleRestriction,
	typedFromRestriction
} from '../../../../form/restriction-view';
import { restrictionAt, suggesting } from '../../../../form/restriction.server';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const place = formPlace(locals, url);
	const { language } = locals;
	const source = await sourceAt(place, locals, params.source);
	const own = (await restrictionAt(place.db, source, params.restriction)) ?? absent(locals);
	const back = `${place.base}/sources/${source.id}`;
	return {
		head: restrictionHead(source, true, place, language),
		words: restrictionFormWords(await suggesting(place.db), language),
		typed: { ...typedFromRestriction(own), version: String(own.version) },
		remove: `${back}/restrictions/${own.id}/delete${place.search}`,
		back: back + place.search
	};
};

export const actions: Actions = {
	default: async ({ locals, url, params, request }) => {
		const place = formPlace(locals, url);
		const { language } = locals;
		const source = await sourceAt(place, locals, params.source);
		const own = (await restrictionAt(place.db, source, params.restriction)) ?? absent(locals);
		const answers = new Answers(await request.formData(), language);
		const { typed } = answers;
		const edited = readEdited(answers, own.id);
		const input = readRestriction(answers);
		if (edited === null || input === null) {
			return fail(400, { typed, errors: answers.errors, stale: null });
		}
		const restriction = { ...input, sourceId: source.id };
		const saved = await editRestriction(place.db, place.context, edited, restriction);
		if (saved.state === 'done') redirect(303, `${place.base}/sources/${source.id}${place.search}`);
		if (saved.state === 'stale') {
			const version = String(saved.current.version);
			const yours = { yours: typed, address: url.pathname + place.search };
			const stale = staleRestriction(saved.current, yours, language);
			return fail(409, { typed: { ...typed, version }, errors: noErrors, stale });
		}
		return saved.state === 'forbidden' ? forbid(locals) : absent(locals);
	}
};
