import { fail, redirect } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages';
import type { WorkspaceDb } from '$lib/server/db/workspace-schema';
import { Answers } from '$lib/server/forms/answers';
import type { Actions, PageServerLoad } from './$types';
import { meantFor } from '../../sources/form/meant-for';
import { absent, actionAt, forbid, formPlace } from '../../sources/form/place.server';
import { formWords } from '../form/form-view.server';
import { gridActions } from '../form/grid-actions.server';
import { headView } from '../form/head-view';
import { offeredBeside } from '../form/offered.server';
import { counted } from '../form/preview.server';
import { readInput } from '../form/read-form.server';
import { saveNewProgram } from '../form/save.server';
import { totalsView } from '../form/totals-view.server';
import { nothingTyped } from '../form/typed.server';
import { again } from '../form/unsaved.server';

export const load: PageServerLoad = async ({ locals, url }) => {
	const place = formPlace(locals, url);
	const { language, today } = locals;
	const reader = { locale: language };
	const offered = await offeredBeside(place.db, language);
	const typed = nothingTyped(
		offered.organisations.map(({ id }) => id),
		today
	);
	const title = m.program_form_title_new({}, reader);
	return {
		head: headView({ title, here: m.program_form_crumb_new({}, reader) }, place, null, language),
		words: formWords(offered, language),
		typed,
		totals: totalsView(typed, language),
		action: actionAt('save', place.search),
		go: {
			save: m.program_form_save_new({}, reader),
			source: m.program_form_save_source({}, reader),
			cancel: m.program_form_cancel({}, reader),
			back: `${place.base}/programs${place.search}`
		}
	};
};

export const actions: Actions = {
	...gridActions,

	count: async ({ locals, url, request }) => {
		const place = formPlace(locals, url);
		const answers = new Answers(await request.formData(), locals.language);
		const input = readInput(answers, await offeredBeside(place.db, locals.language), null);
		const save = input && ((db: WorkspaceDb) => saveNewProgram(db, place.context, input));
		return counted(place, answers.typed, save, locals.language);
	},

	save: async ({ locals, url, request }) => {
		const place = formPlace(locals, url);
		const { language } = locals;
		const answers = new Answers(await request.formData(), language);
		const { typed } = answers;
		const input = readInput(answers, await offeredBeside(place.db, language), null);
		if (input === null) return fail(400, again(typed, answers.errors, language));
		const saved = await saveNewProgram(place.db, place.context, input);
		if (saved.state === 'forbidden') forbid(locals);
		if (saved.state !== 'done') absent(locals);
		const source = `/sources/new${meantFor(String(saved.id), place.search)}`;
		const program = `/programs/${saved.id}${place.search}`;
		redirect(303, `${place.base}${typed['then'] === 'source' ? source : program}`);
	}
};
