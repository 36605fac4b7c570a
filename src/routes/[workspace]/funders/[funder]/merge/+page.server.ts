import { fail, redirect } from '@sveltejs/kit';
import { mergedFunder } from '$lib/domain/funder-merge';
import { m } from '$lib/paraglide/messages';
import { Answers } from '$lib/server/forms/answers';
import { mergeFunders } from '$lib/server/funders/merge-commands';
import { readFunders } from '$lib/server/funders/queries';
import { readSources } from '$lib/server/sources/queries';
import type { Actions, PageServerLoad } from './$types';
import { absent, forbid } from '../../../sources/form/place.server';
import { funderAt } from '../../form/funder.server';
import { decidingPlace, otherFunder } from './deciding.server';
import { mergeView } from './merge-view';
import { readMerge } from './read-merge.server';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const place = decidingPlace(locals, url);
	const kept = await funderAt(place, locals, params.funder);
	const other = await otherFunder(place, url, kept.id);
	const [funders, sources] = [await readFunders(place.db), await readSources(place.db)];
	return { merge: mergeView({ kept, other, funders, sources }, place, locals.language) };
};

export const actions: Actions = {
	default: async ({ locals, url, params, request }) => {
		const place = decidingPlace(locals, url);
		const { language } = locals;
		const kept = await funderAt(place, locals, params.funder);
		const other = await otherFunder(place, url, kept.id);
		const answers = new Answers(await request.formData(), language);
		const { typed } = answers;
		const merge = readMerge(answers, { kept, other });
		if (merge === null || other === null) return fail(400, { typed, errors: answers.errors });
		const { choices, ...edited } = merge;
		const funder = mergedFunder({ kept, other }, choices);
		const merged = await mergeFunders(place.db, place.context, { ...edited, funder });
		if (merged.state === 'stale') {
			const version = m.funder_record_merge_stale({}, { locale: language });
			return fail(409, { typed, errors: { version } });
		}
		if (merged.state === 'forbidden') forbid(locals);
		if (merged.state === 'gone') absent(locals);
		redirect(303, `${place.base}/funders/${kept.id}${place.search}`);
	}
};
