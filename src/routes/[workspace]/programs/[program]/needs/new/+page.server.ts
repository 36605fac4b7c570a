import { fail, redirect } from '@sveltejs/kit';
import { Answers } from '$lib/server/forms/answers';
import { noErrors, typedIn } from '$lib/server/forms/read-form';
import { recordNeed } from '$lib/server/programs/need-commands';
import { readCopying } from '$lib/server/programs/need-copy-input';
import { readNeed } from '$lib/server/programs/need-input';
import type { Actions, PageServerLoad } from './$types';
import { absent, actionAt, forbid, formPlace } from '../../../../sources/form/place.server';
import { gridActions } from '../../../form/grid-actions.server';
import { needWords } from '../../../form/need-words.server';
import { needsOf, programAt } from '../../../form/origins.server';
import { again, labelTaken } from '../../../form/unsaved.server';
import { comparisonSearch } from '../selection';
import { copyView } from './copy-view.server';
import { copyBase } from './copy-base.server';
import { typedCopy } from './typed-copy.server';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const place = formPlace(locals, url);
	const program = await programAt(place, locals, params.program);
	const version = copyBase(url, await needsOf(place, program.id));
	return {
		copy: copyView({ program, version }, place, locals.language),
		words: needWords(locals.language),
		save: actionAt('save', place.search),
		raise: actionAt('raise', place.search)
	};
};

export const actions: Actions = {
	...gridActions,

	/** The grid, filled in with the raised amounts; every one can be changed before it is saved. */
	raise: async ({ locals, url, params, request }) => {
		const place = formPlace(locals, url);
		const program = await programAt(place, locals, params.program);
		const answers = new Answers(await request.formData(), locals.language);
		const version = copyBase(url, await needsOf(place, program.id), answers.text('from'));
		const { typed, language } = answers;
		const copying = version && readCopying(answers, version);
		if (!version || !copying) return fail(400, again(typed, answers.errors, language));
		return again({ ...typed, ...typedCopy(version, copying) }, noErrors, language);
	},

	count: async ({ locals, url, request }) => {
		formPlace(locals, url);
		return again(typedIn(await request.formData()), noErrors, locals.language);
	},

	save: async ({ locals, url, params, request }) => {
		const place = formPlace(locals, url);
		const { language } = locals;
		const program = await programAt(place, locals, params.program);
		const answers = new Answers(await request.formData(), language);
		const { typed } = answers;
		const input = readNeed(answers);
		if (input?.state !== 'stated') return fail(400, again(typed, answers.errors, language));
		const versions = await needsOf(place, program.id);
		const { need } = input;
		if (versions.some(({ label }) => label === need.label)) {
			return fail(400, labelTaken(typed, language));
		}
		const saved = await recordNeed(place.db, place.context, { ...need, programId: program.id });
		if (saved.state === 'forbidden') forbid(locals);
		if (saved.state !== 'done') absent(locals);
		const first = copyBase(url, versions, answers.text('from'))?.id ?? saved.id;
		const compared = comparisonSearch(place.search, { first, second: saved.id }, 'year');
		redirect(303, `${place.base}/programs/${program.id}/needs${compared}`);
	}
};
