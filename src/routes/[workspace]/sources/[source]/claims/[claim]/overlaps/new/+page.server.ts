import { fail, redirect } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages';
import { recordOverlap } from '$lib/server/claims/overlap-commands';
import { readOverlap } from '$lib/server/claims/overlap-input';
import { Answers } from '$lib/server/forms/answers';
import type { Actions, PageServerLoad } from './$types';
import { claimAt } from '../../../../../form/claim.server';
import { overlapView } from '../../../../../form/overlap-view';
import { othersThan } from '../../../../../form/overlap.server';
import { absent, forbid, formPlace, sourceAt } from '../../../../../form/place.server';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const place = formPlace(locals, url);
	const source = await sourceAt(place, locals, params.source);
	const claim = (await claimAt(place.db, source, params.claim)) ?? absent(locals);
	return overlapView(source, claim, await othersThan(place.db, claim), place, locals.language);
};

export const actions: Actions = {
	default: async ({ locals, url, params, request }) => {
		const place = formPlace(locals, url);
		const source = await sourceAt(place, locals, params.source);
		const claim = (await claimAt(place.db, source, params.claim)) ?? absent(locals);
		const others = await othersThan(place.db, claim);
		const answers = new Answers(await request.formData(), locals.language);
		const ids = others.map(({ other }) => other.id);
		const input = readOverlap(answers, claim.id, ids);
		if (input === null) return fail(400, { typed: answers.typed, errors: answers.errors });
		const saved = await recordOverlap(place.db, place.context, input);
		if (saved.state === 'refused') {
			const other = m.claims_overlap_marked({}, { locale: locals.language });
			return fail(400, { typed: answers.typed, errors: { other } });
		}
		if (saved.state === 'forbidden') forbid(locals);
		if (saved.state !== 'done') absent(locals);
		redirect(303, `${place.base}/sources/${source.id}${place.search}`);
	}
};
