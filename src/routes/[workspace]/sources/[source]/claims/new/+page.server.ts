import { fail, redirect } from '@sveltejs/kit';
import { readDocumentReferences } from '$lib/server/claims/document-queries';
import { otherCurrencies, readClaim } from '$lib/server/claims/input';
import { readClaimsOf } from '$lib/server/claims/queries';
import { claimRefusalWords } from '$lib/server/claims/refusal-words';
import { keepUpload, readUpload } from '$lib/server/files/upload';
import { Answers } from '$lib/server/forms/answers';
import type { Actions, PageServerLoad } from './$types';
import { claimHead, claimWords, nothingClaimed } from '../../../form/claim-view';
import { saveClaim } from '../../../form/claim.server';
import { absent, forbid, formPlace, sourceAt } from '../../../form/place.server';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const place = formPlace(locals, url);
	const { language } = locals;
	const source = await sourceAt(place, locals, params.source);
	const documents = await readDocumentReferences(place.db);
	return {
		head: claimHead(source, null, place, language),
		words: claimWords({ documents, currencies: otherCurrencies }, language),
		typed: nothingClaimed(await readClaimsOf(place.db, source.id), language),
		back: `${place.base}/sources/${source.id}${place.search}`
	};
};

export const actions: Actions = {
	default: async ({ locals, url, params, request }) => {
		const place = formPlace(locals, url);
		const source = await sourceAt(place, locals, params.source);
		const documents = await readDocumentReferences(place.db);
		const form = await request.formData();
		const answers = new Answers(form, locals.language);
		const { typed } = answers;
		const upload = await readUpload(answers, form, 'documentFile');
		const ids = documents.map(({ id }) => id);
		const input = readClaim(answers, ids, null, upload?.file);
		if (input === null || !(await keepUpload(place, upload, answers))) {
			return fail(400, { typed, errors: answers.errors });
		}
		const whose = { sourceId: source.id, edited: null };
		const saved = await saveClaim(place.db, place.context, whose, input);
		if (saved.state === 'refused') {
			return fail(400, { typed, errors: claimRefusalWords(saved.refusal, locals.language) });
		}
		if (saved.state === 'forbidden') forbid(locals);
		if (saved.state !== 'done') absent(locals);
		const then = typed['then'] === 'another' ? '/claims/new' : '';
		redirect(303, `${place.base}/sources/${source.id}${then}${place.search}`);
	}
};
