import { fail, redirect } from '@sveltejs/kit';
import { readVersionedAllocationsOf } from '$lib/server/allocations/queries';
import { saveSplit } from '$lib/server/allocations/split-commands';
import { readSplit } from '$lib/server/allocations/split-input';
import { Answers } from '$lib/server/forms/answers';
import { noErrors } from '$lib/server/forms/read-form';
import { m } from '$lib/paraglide/messages';
import type { Actions, PageServerLoad } from './$types';
import { aroundAllocation } from '../../form/allocation.server';
import { forbid, formPlace, sourceAt } from '../../form/place.server';
import {
	splitHead,
	splitWords,
	staleSplit,
	typedFromSplit,
	withBlankRows,
	withVersions
} from '../../form/split-form-view';
import {
	partsWith,
	rowErrors,
	splitBarOf,
	splitBroken,
	splitOffered,
	tableOf
} from '../../form/split.server';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const place = formPlace(locals, url);
	const { language } = locals;
	const source = await sourceAt(place, locals, params.source);
	const around = await aroundAllocation(place.db, source, null);
	const parts = await readVersionedAllocationsOf(place.db, source.id);
	const words = splitWords(around, language);
	const typed = typedFromSplit(parts, url.searchParams.get('program'));
	return {
		head: splitHead(source, place, language),
		words,
		...tableOf(typed, words, language),
		bar: splitBarOf(source, around, parts, language),
		back: `${place.base}/sources/${source.id}${place.search}`
	};
};

export const actions: Actions = {
	default: async ({ locals, url, params, request }) => {
		const place = formPlace(locals, url);
		const { language } = locals;
		const source = await sourceAt(place, locals, params.source);
		const around = await aroundAllocation(place.db, source, null);
		const allocations = await readVersionedAllocationsOf(place.db, source.id);
		const offered = splitOffered(source, around, allocations);
		const form = await request.formData();
		const answers = new Answers(form, language);
		const { typed } = answers;
		const bar = splitBarOf(source, around, partsWith(form, offered, language), language);
		const table = tableOf(typed, splitWords(around, language), language);
		const shown = { ...table, bar, errors: noErrors, broken: null, stale: null };
		if (typed['then'] === 'more') {
			const longer = withBlankRows(typed, table.rows.length);
			return { ...shown, ...tableOf(longer, splitWords(around, language), language) };
		}
		if (typed['then'] === 'count') return shown;
		const split = readSplit(answers, offered);
		if (split === null) return fail(400, { ...shown, errors: answers.errors });
		const seen = { allocations, known: typed['known'] };
		const broken = splitBroken(split, source, around, seen, language);
		if (broken) return fail(400, { ...shown, broken });
		const saved = await saveSplit(place.db, place.context, split);
		if (saved.state === 'done') redirect(303, `${place.base}/sources/${source.id}${place.search}`);
		if (saved.state === 'forbidden') forbid(locals);
		if (saved.state === 'stale') {
			const yours = { yours: typed, address: url.pathname + place.search };
			const stale = staleSplit(saved.stale, yours, around.programs, language);
			return fail(409, { ...shown, typed: withVersions(typed, saved.stale), stale });
		}
		const errors =
			saved.state === 'gone'
				? { [`program.${saved.row}`]: m.allocations_split_error_gone({}, { locale: language }) }
				: rowErrors(saved.refusal, saved.row, language);
		return fail(400, { ...shown, errors });
	}
};
