import { fail, redirect } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages';
import { readClaimsOf } from '$lib/server/claims/queries';
import { Answers } from '$lib/server/forms/answers';
import { sourceRefusalWords } from '$lib/server/sources/refusal-words';
import type { Actions, PageServerLoad } from './$types';
import { adoptClaim, readDecision } from '../../../../form/adopt.server';
import { adoptionView } from '../../../../form/adoption-view';
import { claimAt } from '../../../../form/claim.server';
import { decidingPlace } from '../../../../form/deciding.server';
import { absent, forbid, sourceAt } from '../../../../form/place.server';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const place = decidingPlace(locals, url);
	const source = await sourceAt(place, locals, params.source);
	const claim = (await claimAt(place.db, source, params.claim)) ?? absent(locals);
	const claims = await readClaimsOf(place.db, source.id);
	return { adoption: adoptionView({ source, claim, claims }, place, locals.language) };
};

export const actions: Actions = {
	default: async ({ locals, url, params, request }) => {
		const place = decidingPlace(locals, url);
		const { language } = locals;
		const source = await sourceAt(place, locals, params.source);
		const claim = (await claimAt(place.db, source, params.claim)) ?? absent(locals);
		const answers = new Answers(await request.formData(), language);
		const { typed } = answers;
		const decision = readDecision(answers, source, claim);
		if (decision === null) return fail(400, { typed, errors: answers.errors });
		const saved = await adoptClaim(place.db, place.context, { source, claim }, decision);
		if (saved.state === 'refused') {
			const [reason = ''] = Object.values(sourceRefusalWords(saved.refusal, language));
			return fail(400, { typed, errors: { reason } });
		}
		if (saved.state === 'stale') {
			const reason = m.claims_adopt_stale({}, { locale: language });
			return fail(409, { typed, errors: { reason } });
		}
		if (saved.state === 'forbidden') forbid(locals);
		if (saved.state === 'gone') absent(locals);
		redirect(303, `${place.base}/sources/${source.id}${place.search}`);
	}
};
