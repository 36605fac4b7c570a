import { fail, redirect } from '@sveltejs/kit';
import { recordDocumentReference } from '$lib/server/claims/document-commands';
import { readWholeDocument } from '$lib/server/claims/whole-document-input';
import { keepUpload, readUpload } from '$lib/server/files/upload';
import { Answers } from '$lib/server/forms/answers';
import type { Actions, PageServerLoad } from './$types';
import { absent, forbid, formPlace } from '../../sources/form/place.server';
import { formView } from '../form/form-view.server';

export const load: PageServerLoad = ({ locals, url }) => ({
	view: formView(null, formPlace(locals, url), locals.language)
});

export const actions: Actions = {
	default: async ({ locals, url, request }) => {
		const place = formPlace(locals, url);
		const form = await request.formData();
		const answers = new Answers(form, locals.language);
		const { typed, errors } = answers;
		const upload = await readUpload(answers, form, 'documentFile');
		const document = readWholeDocument(answers, null, upload?.file ?? null);
		if (document === null || !(await keepUpload(place, upload, answers))) {
			return fail(400, { typed, errors, stale: null });
		}
		const saved = await recordDocumentReference(place.db, place.context, document);
		if (saved.state === 'forbidden') forbid(locals);
		if (saved.state !== 'done') absent(locals);
		redirect(303, `${place.base}/documents/${saved.id}${place.search}`);
	}
};
