import { fail, redirect } from '@sveltejs/kit';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import type { WorkspaceDb } from '$lib/server/db/workspace-schema';
import { Answers } from '$lib/server/forms/answers';
import { findNeed } from '$lib/server/programs/need-queries';
import type { Actions, PageServerLoad } from './$types';
import { absent, actionAt, forbid, formPlace } from '../../../sources/form/place.server';
import { chosenNeed } from '../../form/chosen-need.server';
import { formWords } from '../../form/form-view.server';
import { gridActions } from '../../form/grid-actions.server';
import { headView } from '../../form/head-view';
import { offeredBeside } from '../../form/offered.server';
import { needsOf, originsOf, programAt } from '../../form/origins.server';
import { counted } from '../../form/preview.server';
import { readInput } from '../../form/read-form.server';
import { saveEditedProgram } from '../../form/save.server';
import { totalsView } from '../../form/totals-view.server';
import { noNeedTyped, typedNeed, typedProgram } from '../../form/typed.server';
import { again, labelTaken, staleAgain } from '../../form/unsaved.server';
import { versionsView } from '../../form/versions-view.server';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const place = formPlace(locals, url);
	const { language, today } = locals;
	const reader = { locale: language };
	const program = await programAt(place, locals, params.program);
	const versions = await needsOf(place, program.id);
	const chosen = chosenNeed(url, versions);
	const need = chosen && (await findNeed(place.db, chosen.id));
	const typed = {
		...typedProgram(program, language),
		...(need ? typedNeed(need) : noNeedTyped(today))
	};
	const { text: name } = nameIn(program.name, language);
	const title = m.program_form_title_edit({ name }, reader);
	return {
		head: headView(
			{ title, here: m.program_form_crumb_edit({}, reader) },
			place,
			program,
			language
		),
		words: formWords(await offeredBeside(place.db, language), language),
		versions: versionsView(versions, chosen, place.search, language),
		typed,
		totals: totalsView(typed, language),
		action: actionAt('save', place.search),
		reason: {
			label: m.program_form_change_reason({}, reader),
			hint: m.program_form_change_reason_hint({}, reader)
		},
		go: {
			save: m.program_form_save_edit({}, reader),
			cancel: m.program_form_cancel({}, reader),
			back: `${place.base}/programs/${program.id}${place.search}`
		}
	};
};

export const actions: Actions = {
	...gridActions,

	count: async ({ locals, url, params, request }) => {
		const place = formPlace(locals, url);
		const program = await programAt(place, locals, params.program);
		const answers = new Answers(await request.formData(), locals.language);
		const origins = originsOf(answers, program.id);
		const input = readInput(answers, await offeredBeside(place.db, locals.language), program);
		const save =
			input &&
			origins &&
			((db: WorkspaceDb) => saveEditedProgram(db, place.context, origins, input));
		return counted(place, answers.typed, save, locals.language);
	},

	save: async ({ locals, url, params, request }) => {
		const place = formPlace(locals, url);
		const { language } = locals;
		const program = await programAt(place, locals, params.program);
		const answers = new Answers(await request.formData(), language);
		const { typed } = answers;
		const offered = await offeredBeside(place.db, language);
		const origins = originsOf(answers, program.id);
		const input = readInput(answers, offered, program);
		if (input === null || origins === null) {
			return fail(400, again(typed, answers.errors, language));
		}
		const saved = await saveEditedProgram(place.db, place.context, origins, input);
		const address = `${place.base}/programs/${program.id}`;
		if (saved.state === 'forbidden') forbid(locals);
		if (saved.state === 'gone') absent(locals);
		if (saved.state === 'label-taken') return fail(400, labelTaken(typed, language));
		if (saved.state === 'stale') {
			const here = { typed, address: `${address}/edit${place.search}` };
			return fail(409, staleAgain(saved, here, formWords(offered, language), language));
		}
		redirect(303, `${address}${place.search}`);
	}
};
