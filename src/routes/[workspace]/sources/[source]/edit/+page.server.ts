import { fail, redirect } from '@sveltejs/kit';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import { readAmendmentsOf } from '$lib/server/amendments/queries';
import { Answers } from '$lib/server/forms/answers';
import { currencies } from '$lib/server/forms/currencies';
import { readEdited } from '$lib/server/forms/edited';
import { noErrors, typedIn } from '$lib/server/forms/read-form';
import { readSource } from '$lib/server/sources/input';
import { sourceRefusalWords } from '$lib/server/sources/refusal-words';
import type { Actions, PageServerLoad } from './$types';
import { sourceAmounts } from '../../form/amounts.server';
import { changesBefore, changesWith } from '../../form/changes.server';
import { draftView } from '../../form/draft-view.server';
import { formWords } from '../../form/form-view';
import { funderRates } from '../../form/funder-rates.server';
import { headView } from '../../form/head-view';
import { idsOf, offeredBeside } from '../../form/offered.server';
import { absent, actionAt, forbid, formPlace, sourceAt } from '../../form/place.server';
import { saveEditedSource } from '../../form/record.server';
import { reckon } from '../../form/reckon.server';
import { staleView } from '../../form/stale-view';
import { typedSource } from '../../form/typed-details';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const place = formPlace(locals, url);
	const { language } = locals;
	const reader = { locale: language };
	const source = await sourceAt(place, locals, params.source);
	const title = m.source_form_edit_title({ source: nameIn(source.name, language).text }, reader);
	const here = m.source_form_crumb_edit({}, reader);
	const amended = (await readAmendmentsOf(place.db, source.id)).length > 0;
	return {
		head: headView({ title, here }, place, source, language),
		firstAgreed: amended ? m.source_form_edit_amended({}, reader) : null,
		words: formWords(await offeredBeside(place.db, source.id), currencies, language),
		changes: await changesBefore(place, { source, program: null }, language),
		typed: { ...typedSource(source, language), version: String(source.version) },
		draft: draftView(place, `sources/${source.id}/edit`, language),
		rates: await funderRates(place, language),
		action: actionAt('save', place.search),
		askKind: actionAt('kind', place.search),
		askReckon: actionAt('reckon', place.search),
		reason: {
			label: m.source_form_reason({}, reader),
			hint: m.source_form_reason_hint({}, reader)
		},
		go: {
			save: m.source_form_save({}, reader),
			check: { text: m.amounts_check({}, reader), action: actionAt('check', place.search) },
			cancel: m.source_form_cancel({}, reader),
			back: `${place.base}/sources/${source.id}${place.search}`
		}
	};
};

export const actions: Actions = {
	/** Shows how the amounts are understood, and what saving would change; nothing is saved. */
	check: async ({ locals, url, params, request }) => {
		const place = formPlace(locals, url);
		const source = await sourceAt(place, locals, params.source);
		const form = await request.formData();
		const typed = typedIn(form);
		return {
			typed,
			errors: noErrors,
			stale: null,
			amounts: await sourceAmounts(place, typed, locals),
			changes: await changesWith(place, form, { source, program: null }, locals.language)
		};
	},

	/** Shows the questions of another kind, with what was typed. */
	kind: async ({ locals, url, request }) => {
		formPlace(locals, url);
		return { typed: typedIn(await request.formData()), errors: noErrors, stale: null };
	},

	/** Says what follows from the figures typed so far. */
	reckon: async ({ locals, url, request }) => {
		formPlace(locals, url);
		const answers = new Answers(await request.formData(), locals.language);
		const worked = reckon(answers);
		if (worked) return { ...worked, errors: noErrors, stale: null };
		return fail(400, { typed: answers.typed, errors: answers.errors, stale: null });
	},

	save: async ({ locals, url, params, request }) => {
		const place = formPlace(locals, url);
		const { language } = locals;
		const source = await sourceAt(place, locals, params.source);
		const answers = new Answers(await request.formData(), language);
		const { typed } = answers;
		const offered = await offeredBeside(place.db, source.id);
		const edited = readEdited(answers, source.id);
		const input = readSource(answers, idsOf(offered), source);
		if (edited === null || input === null || !answers.faultless) {
			const amounts = await sourceAmounts(place, typed, locals);
			return fail(400, { typed, errors: answers.errors, stale: null, amounts });
		}
		const saved = await saveEditedSource(place.db, place.context, edited, input);
		if (saved.state === 'done') redirect(303, `${place.base}/sources/${source.id}${place.search}`);
		if (saved.state === 'refused') {
			const errors = sourceRefusalWords(saved.refusal, language);
			return fail(400, { typed, errors, stale: null });
		}
		if (saved.state === 'stale') {
			const theirs = typedSource(saved.current, language);
			const words = formWords(offered, currencies, language);
			return fail(409, {
				typed: { ...typed, version: String(saved.current.version) },
				errors: noErrors,
				stale: staleView(
					{ theirs, yours: typed, address: url.pathname + place.search },
					words,
					language
				)
			});
		}
		return saved.state === 'forbidden' ? forbid(locals) : absent(locals);
	}
};
