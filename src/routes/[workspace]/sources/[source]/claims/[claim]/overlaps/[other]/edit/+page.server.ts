import { fail, redirect } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages';
import { editOverlap } from '$lib/server/claims/overlap-commands';
import { readOverlapReason } from '$lib/server/claims/overlap-input';
import { Answers } from '$lib/server/forms/answers';
import { readEdited } from '$lib/server/forms/edited';
import type { Actions, PageServerLoad } from './$types';
import { overlapEdit } from '../../../../../../form/overlap-edit-view';
import { overlapAt } from '../../../../../../form/overlap.server';
import { absent, forbid, formPlace, sourceAt } from '../../../../../../form/place.server';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const place = formPlace(locals, url);
	const source = await sourceAt(place, locals, params.source);
	const { overlap, other } = (await overlapAt(place.db, source, params)) ?? absent(locals);
	return overlapEdit(overlap, { source, other }, place, locals.language);
};

export const actions: Actions = {
	default: async ({ locals, url, params, request }) => {
		const place = formPlace(locals, url);
		const { language } = locals;
		const source = await sourceAt(place, locals, params.source);
		const { overlap } = (await overlapAt(place.db, source, params)) ?? absent(locals);
		const answers = new Answers(await request.formData(), language);
		const edited = readEdited(answers, overlap.id);
		const reason = readOverlapReason(answers, 'why', overlap.reason);
		const { typed } = answers;
		if (edited === null || !answers.faultless) {
			return fail(400, { typed, errors: answers.errors });
		}
		const { claimIds } = overlap;
		const saved = await editOverlap(place.db, place.context, edited, { claimIds, reason });
		if (saved.state === 'forbidden') forbid(locals);
		if (saved.state === 'stale') {
			const why = m.readings_overlap_stale({}, { locale: language });
			return fail(409, { typed, errors: { why } });
		}
		if (saved.state !== 'done') absent(locals);
		redirect(303, `${place.base}/sources/${source.id}${place.search}`);
	}
};
