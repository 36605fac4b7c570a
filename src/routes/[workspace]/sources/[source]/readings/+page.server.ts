import { fail, redirect } from '@sveltejs/kit';
import { pairAsRead } from '$lib/domain/implied-rate';
import { statedPair } from '$lib/format/money-checks';
import { m } from '$lib/paraglide/messages';
import { Answers } from '$lib/server/forms/answers';
import { sourceRefusalWords } from '$lib/server/sources/refusal-words';
import type { Actions, PageServerLoad } from './$types';
import { decidingPlace } from '../../form/deciding.server';
import { absent, forbid } from '../../form/place.server';
import { adoptReading } from './adopt-reading.server';
import { pairAt, readChoice } from './pair.server';
import { readingsView } from './view';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const place = decidingPlace(locals, url);
	const deciding = await pairAt(place, locals, params.source);
	return { readings: readingsView(deciding, place, locals.language) };
};

export const actions: Actions = {
	default: async ({ locals, url, params, request }) => {
		const place = decidingPlace(locals, url);
		const { language } = locals;
		const { source, implied } = await pairAt(place, locals, params.source);
		const answers = new Answers(await request.formData(), language);
		const { typed } = answers;
		const choice = readChoice(answers, source, implied.readings);
		if (choice === null) return fail(400, { typed, errors: answers.errors });
		const pair = pairAsRead(choice.reading, statedPair(source));
		const chosen = { pair, edited: choice.edited, language };
		const saved = await adoptReading(place.db, place.context, source, chosen);
		if (saved.state === 'refused') {
			const [reading = ''] = Object.values(sourceRefusalWords(saved.refusal, language));
			return fail(400, { typed, errors: { reading } });
		}
		if (saved.state === 'stale') {
			const reading = m.claims_adopt_stale({}, { locale: language });
			return fail(409, { typed, errors: { reading } });
		}
		if (saved.state === 'forbidden') forbid(locals);
		if (saved.state === 'gone') absent(locals);
		redirect(303, `${place.base}/sources/${source.id}${place.search}`);
	}
};
