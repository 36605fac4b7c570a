import { fail, redirect } from '@sveltejs/kit';
import { monthOf } from '$lib/domain/calendar';
import { Answers } from '$lib/server/forms/answers';
import { noErrors } from '$lib/server/forms/read-form';
import { writeSpending } from '$lib/server/spending/commands';
import { readGrid } from '$lib/server/spending/input';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import { actionAt, forbid, formPlace, sourceAt } from '../../form/place.server';
import { readSheet, staleSpending, writtenErrors } from '../../form/spending-answers.server';
import {
	noneWords,
	spendingForm,
	spendingHead,
	typedFromSpending
} from '../../form/spending-form-view.server';
import { aroundSpending } from '../../form/spending.server';

export const load: PageServerLoad = async (event) => {
	const { place, around, language } = await given(event);
	const search = `${place.search === '' ? '?' : `${place.search}&`}year=${around.year ?? ''}`;
	return {
		head: spendingHead(around.source, place, language),
		words: spendingForm(around, place, language),
		typed: typedFromSpending(around),
		actions: { save: actionAt('save', search), paste: actionAt('paste', search) }
	};
};

export const actions: Actions = {
	save: async (event) => {
		const { place, around, language, back } = await given(event);
		const answers = new Answers(await event.request.formData(), language);
		const { typed } = answers;
		const shown = { typed, errors: noErrors, stale: null, problems: [], sheet: '' };
		const { currency, months } = around;
		const none = noneWords(around, language);
		if (currency === null || none !== null)
			return fail(400, { ...shown, problems: none === null ? [] : [none] });
		const allocationIds = around.allocations.map(({ id }) => id);
		const entries = readGrid(answers, { allocationIds, months, currency });
		if (entries === null) return fail(400, { ...shown, errors: answers.errors });
		const written = await writeSpending(place.db, place.context, around.source.id, entries);
		if (written.state === 'done') redirect(303, back);
		if (written.state === 'forbidden') forbid(event.locals);
		if (written.state === 'stale') {
			const address = event.url.pathname + place.search;
			const both = staleSpending(written, { typed, address }, around, language);
			return fail(409, { ...shown, ...both });
		}
		return fail(400, { ...shown, errors: writtenErrors(written, around, language) });
	},
	paste: async (event) => {
		const { place, around, language, back } = await given(event);
		const sheet = new Answers(await event.request.formData(), language).typed['sheet'] ?? '';
		const thisMonth = monthOf(event.locals.today);
		const read = readSheet(sheet, around, { thisMonth, language });
		const shown = { typed: typedFromSpending(around), stale: null, sheet };
		if ('problems' in read)
			return fail(400, { ...shown, errors: sheetErrors(read.problems), problems: read.problems });
		const written = await writeSpending(place.db, place.context, around.source.id, read.entries);
		if (written.state === 'done') redirect(303, back);
		if (written.state === 'forbidden') forbid(event.locals);
		const problems = Object.values(writtenErrors(written, around, language)).flatMap(
			(text) => text ?? []
		);
		return fail(400, { ...shown, errors: sheetErrors(problems), problems });
	}
};

function sheetErrors(problems: readonly string[]) {
	return { sheet: problems.join(' ') };
}

async function given({ locals, url, params }: Pick<RequestEvent, 'locals' | 'url' | 'params'>) {
	const place = formPlace(locals, url);
	const source = await sourceAt(place, locals, params.source);
	const asked = url.searchParams.get('year');
	const around = await aroundSpending(place, source, { today: locals.today, asked });
	const back = `${place.base}/sources/${source.id}${place.search}`;
	return { place, around, language: locals.language, back };
}
