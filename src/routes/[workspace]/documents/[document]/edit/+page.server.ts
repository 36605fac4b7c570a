import { fail, redirect } from '@sveltejs/kit';
import { editDocumentReference } from '$lib/server/claims/document-commands';
import { readWholeDocument } from '$lib/server/claims/whole-document-input';
import { keepUpload, readUpload } from '$lib/server/files/upload';
import { Answers } from '$lib/server/forms/answers';
import { readEdited } from '$lib/server/forms/edited';
import { noErrors } from '$lib/server/forms/read-form';
import type { Actions, PageServerLoad } from './$types';
import { absent, forbid, formPlace } from '../../../sources/form/place.server';
import { documentAt } from '../../form/document.server';
import { formView, staleDocument } from '../../form/form-view.server';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const place = formPlace(locals, url);
	const document = await documentAt(place, locals, params.document);
	return { view: formView(document, place, locals.language) };
};

export const actions: Actions = {
	default: async ({ locals, url, params, request }) => {
		const place = formPlace(locals, url);
		const own = await documentAt(place, locals, params.document);
		const form = await request.formData();
		const answers = new Answers(form, locals.language);
		const { typed, errors } = answers;
		const edited = readEdited(answers, own.id);
		const upload = await readUpload(answers, form, 'documentFile');
		const document = readWholeDocument(answers, own, upload?.file ?? null);
		const read = edited !== null && document !== null;
		if (!read || !(await keepUpload(place, upload, answers))) {
			return fail(400, { typed, errors, stale: null });
		}
		const saved = await editDocumentReference(place.db, place.context, edited, document);
		if (saved.state === 'done') redirect(303, `${place.base}/documents/${own.id}${place.search}`);
		if (saved.state === 'stale') {
			const version = String(saved.current.version);
			const here = { yours: typed, address: url.pathname + place.search };
			const stale = staleDocument(saved.current, here, locals.language);
			return fail(409, { typed: { ...typed, version }, errors: noErrors, stale });
		}
		return saved.state === 'forbidden' ? forbid(locals) : absent(locals);
	}
};
