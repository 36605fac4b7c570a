import { fail, redirect } from '@sveltejs/kit';
import { readDocumentReferences } from '$lib/server/claims/document-queries';
import { otherCurrencies, readClaim } from '$lib/server/claims/input';
import { claimRefusalWords } from '$lib/server/claims/refusal-words';
import { keepUpload, readUpload } from '$lib/server/files/upload';
import { Answers } from '$lib/server/forms/answers';
import { readEdited } from '$lib/server/forms/edited';
import { noErrors } from '$lib/server/forms/read-form';
import type { Actions, PageServerLoad } from './$types';
import { claimHead, claimWords, staleClaim, typedFromClaim } from '../../../../form/claim-view';
import { claimAt, saveClaim } from '../../../../form/claim.server';
import { absent, forbid, formPlace, sourceAt } from '../../../../form/place.server';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const place = formPlace(locals, url);
	const { language } = locals;
	const source = await sourceAt(place, locals, params.source);
	const claim = (await claimAt(place.db, source, params.claim)) ?? absent(locals);
	const documents = await readDocumentReferences(place.db);
	const own = `${place.base}/sources/${source.id}`;
	return {
		head: claimHead(source, claim, place, language),
		words: claimWords({ documents, currencies: otherCurrencies }, language),
		typed: { ...typedFromClaim(claim, language), version: String(claim.version) },
		remove: `${own}/claims/${claim.id}/delete${place.search}`,
		back: own + place.search
	};
};

export const actions: Actions = {
	default: async ({ locals, url, params, request }) => {
		const place = formPlace(locals, url);
		const { language } = locals;
		const source = await sourceAt(place, locals, params.source);
		const own = (await claimAt(place.db, source, params.claim)) ?? absent(locals);
		const documents = await readDocumentReferences(place.db);
		const form = await request.formData();
		const answers = new Answers(form, language);
		const { typed } = answers;
		const edited = readEdited(answers, own.id);
		const upload = await readUpload(answers, form, 'documentFile');
		const ids = documents.map(({ id }) => id);
		const input = readClaim(answers, ids, own, upload?.file);
		if (edited === null || input === null || !(await keepUpload(place, upload, answers))) {
			return fail(400, { typed, errors: answers.errors, stale: null });
		}
		const whose = { sourceId: source.id, edited };
		const saved = await saveClaim(place.db, place.context, whose, input);
		if (saved.state === 'done') redirect(303, `${place.base}/sources/${source.id}${place.search}`);
		if (saved.state === 'refused') {
			const errors = claimRefusalWords(saved.refusal, language);
			return fail(400, { typed, errors, stale: null });
		}
		if (saved.state === 'stale') {
			const version = String(saved.current.version);
			const yours = { yours: typed, address: url.pathname + place.search };
			const offered = { documents, currencies: otherCurrencies };
			const stale = staleClaim(saved.current, yours, offered, language);
			return fail(409, { typed: { ...typed, version }, errors: noErrors, stale });
		}
		return saved.state === 'forbidden' ? forbid(locals) : absent(locals);
	}
};
