import { fail, redirect } from '@sveltejs/kit';
import { recordAllocation } from '$lib/server/allocations/commands';
import { readAllocation } from '$lib/server/allocations/input';
import { Answers } from '$lib/server/forms/answers';
import { currencies } from '$lib/server/forms/currencies';
import { noErrors } from '$lib/server/forms/read-form';
import type { Actions, PageServerLoad } from './$types';
import { allocationBar } from '../../../form/allocation-bar';
import { allocationHead, allocationWords, nothingAllocated } from '../../../form/allocation-view';
import {
	aroundAllocation,
	barWith,
	brokenBy,
	offeredFor,
	refusedWords
} from '../../../form/allocation.server';
import { currencyOptions } from '../../../form/options';
import { absent, forbid, formPlace, sourceAt } from '../../../form/place.server';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const place = formPlace(locals, url);
	const { language } = locals;
	const source = await sourceAt(place, locals, params.source);
	const around = await aroundAllocation(place.db, source, null);
	return {
		head: allocationHead(source, null, place, language),
		words: allocationWords(around.amended, around, language),
		bar: allocationBar(around.amended, around, null, language),
		currencies: currencyOptions(currencies),
		typed: nothingAllocated(source, around.programs, url.searchParams.get('program')),
		back: `${place.base}/sources/${source.id}${place.search}`
	};
};

export const actions: Actions = {
	default: async ({ locals, url, params, request }) => {
		const place = formPlace(locals, url);
		const { language } = locals;
		const source = await sourceAt(place, locals, params.source);
		const around = await aroundAllocation(place.db, source, null);
		const form = await request.formData();
		const answers = new Answers(form, language);
		const { typed } = answers;
		const shown = { typed, bar: barWith(form, around, language), broken: null };
		if (typed['then'] === 'count') return { ...shown, errors: noErrors };
		const input = readAllocation(answers, offeredFor(around));
		if (input === null) return fail(400, { ...shown, errors: answers.errors });
		const broken = brokenBy(input, source, around, { own: null, known: typed['known'] }, language);
		if (broken) return fail(400, { ...shown, errors: noErrors, broken });
		const allocation = { ...input, sourceId: source.id };
		const saved = await recordAllocation(place.db, place.context, allocation);
		if (saved.state === 'refused') {
			return fail(400, { ...shown, errors: refusedWords(saved.refusal, typed, language) });
		}
		if (saved.state === 'forbidden') forbid(locals);
		if (saved.state !== 'done') absent(locals);
		const then = typed['then'] === 'another' ? '/allocations/new' : '';
		redirect(303, `${place.base}/sources/${source.id}${then}${place.search}`);
	}
};
