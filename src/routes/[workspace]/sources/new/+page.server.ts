import { fail, redirect } from '@sveltejs/kit';
import { sourceKinds } from '$lib/domain/kinds';
import { m } from '$lib/paraglide/messages';
import { readCitation } from '$lib/server/claims/input';
import { keepUpload, readUpload } from '$lib/server/files/upload';
import { Answers } from '$lib/server/forms/answers';
import { currencies } from '$lib/server/forms/currencies';
import { noErrors, typedIn } from '$lib/server/forms/read-form';
import { readSource } from '$lib/server/sources/input';
import { sourceRefusalWords } from '$lib/server/sources/refusal-words';
import type { Actions, PageServerLoad } from './$types';
import { sourceAmounts } from '../form/amounts.server';
import { changesBefore, changesWith } from '../form/changes.server';
import { draftView } from '../form/draft-view.server';
import { formWords } from '../form/form-view';
import { funderRates } from '../form/funder-rates.server';
import { headView } from '../form/head-view';
import { idsOf, offeredBeside } from '../form/offered.server';
import { meantFor } from '../form/meant-for';
import { promiseAt, sharedWith } from '../form/of-promise.server';
import { absent, actionAt, forbid, formPlace } from '../form/place.server';
import { saveNewSource } from '../form/record.server';
import { reckon } from '../form/reckon.server';
import { nothingTyped } from '../form/typed';

export const load: PageServerLoad = async ({ locals, url }) => {
	const place = formPlace(locals, url);
	const { language } = locals;
	const reader = { locale: language };
	const offered = await offeredBeside(place.db, null);
	const search = meantFor(url.searchParams.get('program'), place.search);
	const promise = await promiseAt(place.db, url.searchParams.get('parent'));
	const asked = promise ? 'procurement_lot' : url.searchParams.get('kind');
	const kind = sourceKinds.find((code) => code === asked) ?? null;
	return {
		head: headView(
			{ title: m.source_form_new_title({}, reader), here: m.source_form_crumb_new({}, reader) },
			place,
			null,
			language
		),
		words: formWords(offered, currencies, language),
		changes: await changesBefore(place, aboutNew(url), language),
		typed: {
			...nothingTyped(kind, offered, { asOf: place.asOf, language }),
			...(promise ? sharedWith(promise) : {})
		},
		draft: draftView(place, `sources/new${promise ? `?parent=${promise.id}` : ''}`, language),
		rates: await funderRates(place, language),
		action: actionAt('save', search),
		askKind: actionAt('kind', search),
		askReckon: actionAt('reckon', search),
		go: {
			save: m.source_form_save({}, reader),
			check: { text: m.amounts_check({}, reader), action: actionAt('check', search) },
			allocate: m.source_form_save_allocate({}, reader),
			cancel: m.source_form_cancel({}, reader),
			back: `${place.base}/sources${place.search}`
		}
	};
};

export const actions: Actions = {
	/** Shows how the amounts are understood, and what saving would change; nothing is saved. */
	check: async ({ locals, url, request }) => {
		const place = formPlace(locals, url);
		const form = await request.formData();
		const typed = typedIn(form);
		return {
			typed,
			errors: noErrors,
			amounts: await sourceAmounts(place, typed, locals),
			changes: await changesWith(place, form, aboutNew(url), locals.language)
		};
	},

	/** Shows the questions of another kind, with what was typed. */
	kind: async ({ locals, url, request }) => {
		formPlace(locals, url);
		return { typed: typedIn(await request.formData()), errors: noErrors };
	},

	/** Says what follows from the figures typed so far. */
	reckon: async ({ locals, url, request }) => {
		formPlace(locals, url);
		const answers = new Answers(await request.formData(), locals.language);
		const worked = reckon(answers);
		if (worked) return { ...worked, errors: noErrors };
		return fail(400, { typed: answers.typed, errors: answers.errors });
	},

	save: async ({ locals, url, request }) => {
		const place = formPlace(locals, url);
		const form = await request.formData();
		const answers = new Answers(form, locals.language);
		const { typed } = answers;
		const upload = await readUpload(answers, form, 'documentFile');
		const offered = await offeredBeside(place.db, null);
		const input = readSource(answers, idsOf(offered), null);
		const citation = readCitation(
			answers,
			offered.documents.map(({ id }) => id),
			upload?.file
		);
		const ready = input !== null && answers.faultless;
		if (!ready || !(await keepUpload(place, upload, answers))) {
			const amounts = await sourceAmounts(place, typed, locals);
			return fail(400, { typed, errors: answers.errors, amounts });
		}
		const saved = await saveNewSource(place.db, place.context, input, citation);
		if (saved.state === 'refused') {
			return fail(400, { typed, errors: sourceRefusalWords(saved.refusal, locals.language) });
		}
		if (saved.state === 'forbidden') forbid(locals);
		if (saved.state !== 'done') absent(locals);
		const search = meantFor(url.searchParams.get('program'), place.search);
		const then = typed['then'] === 'allocate' ? `/allocations/new${search}` : place.search;
		redirect(303, `${place.base}/sources/${saved.id}${then}`);
	}
};

function aboutNew(url: URL) {
	return { source: null, program: url.searchParams.get('program') };
}
