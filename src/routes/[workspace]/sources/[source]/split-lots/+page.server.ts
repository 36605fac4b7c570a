import { fail, redirect } from '@sveltejs/kit';
import { totalOfLots } from '$lib/domain/pipeline/split-lots';
import { Answers } from '$lib/server/forms/answers';
import { readEdited } from '$lib/server/forms/edited';
import { noErrors } from '$lib/server/forms/read-form';
import { readLots } from '$lib/server/sources/lots-input';
import type { Actions, PageServerLoad } from './$types';
import { absent, forbid, formPlace, sourceAt } from '../../form/place.server';
import { splitNote } from './note';
import { lotsRefusalWords } from './refusal-words.server';
import { splitLots } from './save.server';
import { lotsView, staleLots } from './view';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const place = formPlace(locals, url);
	const source = await sourceAt(place, locals, params.source);
	const total = totalOfLots(source) ?? absent(locals);
	return lotsView(source, total, place, locals.language);
};

export const actions: Actions = {
	default: async ({ locals, url, params, request }) => {
		const place = formPlace(locals, url);
		const { language } = locals;
		const source = await sourceAt(place, locals, params.source);
		const total = totalOfLots(source) ?? absent(locals);
		const answers = new Answers(await request.formData(), language);
		const { typed } = answers;
		const edited = readEdited(answers, source.id);
		if (edited && edited.version !== source.version) {
			const version = String(source.version);
			const address = url.pathname + place.search;
			const stale = staleLots(source, total, { yours: typed, address }, language);
			return fail(409, { typed: { ...typed, version }, errors: noErrors, stale });
		}
		const parts = readLots(answers, source, total);
		if (edited === null || parts === null) {
			return fail(400, { typed, errors: answers.errors, stale: null });
		}
		const note = splitNote(total, language);
		const because = { ...edited, reason: note[language] };
		const saved = await splitLots(place.db, place.context, {
			edited: because,
			source,
			parts,
			note
		});
		if (saved.state === 'done') redirect(303, `${place.base}/sources/${source.id}${place.search}`);
		if (saved.state === 'refused') {
			const errors = lotsRefusalWords(saved.refusal, language);
			return fail(400, { typed, errors, stale: null });
		}
		return saved.state === 'forbidden' ? forbid(locals) : absent(locals);
	}
};
