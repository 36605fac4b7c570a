import { fail, redirect } from '@sveltejs/kit';
import { editAllocation } from '$lib/server/allocations/commands';
import { readAllocation } from '$lib/server/allocations/input';
import { Answers } from '$lib/server/forms/answers';
import { currencies } from '$lib/server/forms/currencies';
import { readEdited } from '$lib/server/forms/edited';
import { noErrors } from '$lib/server/forms/read-form';
import type { Actions, PageServerLoad } from './$types';
import { allocationBar } from '../../../form/allocation-bar';
import {
	allocationHead,
	allocationWords,
	staleAllocation,
	typedFromAllocation
} from '../../../form/allocation-view';
import {
	allocationAt,
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
	const allocation = (await allocationAt(place.db, source, params.allocation)) ?? absent(locals);
	const around = await aroundAllocation(place.db, source, allocation.id);
	const program = around.programs.find(({ id }) => id === allocation.programId) ?? null;
	return {
		head: allocationHead(source, program, place, language),
		words: allocationWords(around.amended, around, language),
		bar: allocationBar(around.amended, around, allocation, language),
		currencies: currencyOptions(currencies),
		typed: { ...typedFromAllocation(allocation), version: String(allocation.version) },
		remove: `${place.base}/sources/${source.id}/allocations/${allocation.id}/delete${place.search}`,
		back: `${place.base}/sources/${source.id}${place.search}`
	};
};

export const actions: Actions = {
	default: async ({ locals, url, params, request }) => {
		const place = formPlace(locals, url);
		const { language } = locals;
		const source = await sourceAt(place, locals, params.source);
		const own = (await allocationAt(place.db, source, params.allocation)) ?? absent(locals);
		const around = await aroundAllocation(place.db, source, own.id);
		const form = await request.formData();
		const answers = new Answers(form, language);
		const { typed } = answers;
		const bar = barWith(form, around, language);
		const shown = { typed, bar, broken: null, stale: null };
		if (typed['then'] === 'count') return { ...shown, errors: noErrors };
		const edited = readEdited(answers, own.id);
		const input = readAllocation(answers, offeredFor(around));
		if (!edited || !input) return fail(400, { ...shown, errors: answers.errors });
		const broken = brokenBy(input, source, around, { own, known: typed['known'] }, language);
		if (broken) return fail(400, { ...shown, errors: noErrors, broken });
		const saved = await editAllocation(place.db, place.context, edited, { ...own, ...input });
		if (saved.state === 'done') redirect(303, `${place.base}/sources/${source.id}${place.search}`);
		if (saved.state === 'refused') {
			return fail(400, { ...shown, errors: refusedWords(saved.refusal, typed, language) });
		}
		if (saved.state === 'stale') {
			const version = String(saved.current.version);
			const yours = { yours: typed, address: url.pathname + place.search };
			const stale = staleAllocation(saved.current, yours, { ...around, source }, language);
			return fail(409, { ...shown, typed: { ...typed, version }, errors: noErrors, stale });
		}
		return saved.state === 'forbidden' ? forbid(locals) : absent(locals);
	}
};
