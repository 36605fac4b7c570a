import { fail, redirect } from '@sveltejs/kit';
import { editAllocation } from '$lib/server/allocations/commands';
import { readAllocation } from '$lib/server/allocations/input';
import { allocationRefusalWords } from '$lib/server/allocations/refusal-words';
import { Answers } from '$lib/server/forms/answers';
import { currencies } from '$lib/server/forms/currencies';
import { readEdited } from '$lib/server/forms/edited';
import { noErrors } from '$lib/server/forms/read-form';
import type { Actions, PageServerLoad } from './$types';
import {
	allocationHead,
	allocationWords,
	staleAllocation,
	typedFromAllocation
} from '../../../form/allocation-view';
import { allocationAt, aroundAllocation, offeredFor } from '../../../form/allocation.server';
import { currencyOptions } from '../../../form/options';
import { absent, forbid, formPlace, sourceAt } from '../../../form/place.server';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const place = formPlace(locals, url);
	const { language } = locals;
	const source = await sourceAt(place, locals, params.source);
	const allocation = (await allocationAt(place.db, source, params.allocation)) ?? absent(locals);
	const { programs, others } = await aroundAllocation(place.db, source, allocation.id);
	const program = programs.find(({ id }) => id === allocation.programId) ?? null;
	return {
		head: allocationHead(source, program, place, language),
		words: allocationWords(source, others, programs, language),
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
		const answers = new Answers(await request.formData(), language);
		const { typed } = answers;
		const edited = readEdited(answers, own.id);
		const input = readAllocation(answers, offeredFor(source, around));
		if (edited === null || input === null) {
			return fail(400, { typed, errors: answers.errors, stale: null });
		}
		const allocation = { ...own, ...input };
		const saved = await editAllocation(place.db, place.context, edited, allocation);
		if (saved.state === 'done') redirect(303, `${place.base}/sources/${source.id}${place.search}`);
		if (saved.state === 'refused') {
			const errors = allocationRefusalWords(saved.refusal, language);
			return fail(400, { typed, errors, stale: null });
		}
		if (saved.state === 'stale') {
			const version = String(saved.current.version);
			const stale = staleAllocation(
				saved.current,
				{ yours: typed, address: url.pathname + place.search },
				around.programs,
				language
			);
			return fail(409, { typed: { ...typed, version }, errors: noErrors, stale });
		}
		return saved.state === 'forbidden' ? forbid(locals) : absent(locals);
	}
};
