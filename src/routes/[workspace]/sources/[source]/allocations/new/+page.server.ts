import { fail, redirect } from '@sveltejs/kit';
import { recordAllocation } from '$lib/server/allocations/commands';
import { readAllocation } from '$lib/server/allocations/input';
import { allocationRefusalWords } from '$lib/server/allocations/refusal-words';
import { Answers } from '$lib/server/forms/answers';
import { currencies } from '$lib/server/forms/currencies';
import type { Actions, PageServerLoad } from './$types';
import { allocationHead, allocationWords, nothingAllocated } from '../../../form/allocation-view';
import { aroundAllocation, offeredFor } from '../../../form/allocation.server';
import { currencyOptions } from '../../../form/options';
import { absent, forbid, formPlace, sourceAt } from '../../../form/place.server';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const place = formPlace(locals, url);
	const { language } = locals;
	const source = await sourceAt(place, locals, params.source);
	const { programs, others } = await aroundAllocation(place.db, source, null);
	return {
		head: allocationHead(source, null, place, language),
		words: allocationWords(source, others, programs, language),
		currencies: currencyOptions(currencies),
		typed: nothingAllocated(source, programs, url.searchParams.get('program')),
		back: `${place.base}/sources/${source.id}${place.search}`
	};
};

export const actions: Actions = {
	default: async ({ locals, url, params, request }) => {
		const place = formPlace(locals, url);
		const source = await sourceAt(place, locals, params.source);
		const around = await aroundAllocation(place.db, source, null);
		const answers = new Answers(await request.formData(), locals.language);
		const { typed } = answers;
		const input = readAllocation(answers, offeredFor(source, around));
		if (input === null) return fail(400, { typed, errors: answers.errors });
		const allocation = { ...input, sourceId: source.id };
		const saved = await recordAllocation(place.db, place.context, allocation);
		if (saved.state === 'refused') {
			return fail(400, { typed, errors: allocationRefusalWords(saved.refusal, locals.language) });
		}
		if (saved.state === 'forbidden') forbid(locals);
		if (saved.state !== 'done') absent(locals);
		const then = typed['then'] === 'another' ? '/allocations/new' : '';
		redirect(303, `${place.base}/sources/${source.id}${then}${place.search}`);
	}
};
