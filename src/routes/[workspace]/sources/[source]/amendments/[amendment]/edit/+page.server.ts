import { fail, redirect } from '@sveltejs/kit';
import { editAmendment } from '$lib/server/amendments/commands';
import { readAmendment } from '$lib/server/amendments/input';
import { Answers } from '$lib/server/forms/answers';
import { readEdited } from '$lib/server/forms/edited';
import { noErrors } from '$lib/server/forms/read-form';
import type { Actions, PageServerLoad } from './$types';
import {
	amendmentHead,
	amendmentWords,
	staleAmendment,
	typedFromAmendment
} from '../../../../form/amendment-view';
import {
	amendmentAt,
	aroundAmendment,
	offeredFor,
	refusalErrors
} from '../../../../form/amendment.server';
import { absent, forbid, formPlace, sourceAt } from '../../../../form/place.server';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const place = formPlace(locals, url);
	const { language } = locals;
	const source = await sourceAt(place, locals, params.source);
	const own = (await amendmentAt(place.db, source, params.amendment)) ?? absent(locals);
	const around = await aroundAmendment(place.db, source, own.id);
	const at = `${place.base}/sources/${source.id}`;
	return {
		head: amendmentHead(source, own, place, language),
		words: amendmentWords(around, own.effectiveOn, language),
		typed: { ...typedFromAmendment(own, source), version: String(own.version) },
		remove: `${at}/amendments/${own.id}/delete${place.search}`,
		back: at + place.search
	};
};

export const actions: Actions = {
	default: async ({ locals, url, params, request }) => {
		const place = formPlace(locals, url);
		const { language } = locals;
		const source = await sourceAt(place, locals, params.source);
		const own = (await amendmentAt(place.db, source, params.amendment)) ?? absent(locals);
		const around = await aroundAmendment(place.db, source, own.id);
		const answers = new Answers(await request.formData(), language);
		const { typed } = answers;
		const edited = readEdited(answers, own.id);
		const input = readAmendment(answers, offeredFor(around));
		if (edited === null || input === null) {
			return fail(400, { typed, errors: answers.errors, stale: null });
		}
		const amendment = { ...input, sourceId: source.id };
		const saved = await editAmendment(place.db, place.context, edited, amendment);
		if (saved.state === 'done') redirect(303, `${place.base}/sources/${source.id}${place.search}`);
		if (saved.state === 'refused') {
			return fail(400, {
				typed,
				errors: refusalErrors(saved.refusal, around, language),
				stale: null
			});
		}
		if (saved.state === 'stale') {
			const address = url.pathname + place.search;
			const stale = staleAmendment(saved.current, { yours: typed, address }, around, language);
			const version = String(saved.current.version);
			return fail(409, { typed: { ...typed, version }, errors: noErrors, stale });
		}
		return saved.state === 'forbidden' ? forbid(locals) : absent(locals);
	}
};
