/** Saving one step of a source: added beside the others, or in the place of another. */
import { fail, redirect } from '@sveltejs/kit';
import type { FirmnessStep, Source } from '$lib/domain/facts';
import { isDeparture, stepAt, withRungFor } from '$lib/domain/steps';
import { m } from '$lib/paraglide/messages';
import { Answers } from '$lib/server/forms/answers';
import { readEdited } from '$lib/server/forms/edited';
import { noErrors } from '$lib/server/forms/read-form';
import type { Versioned } from '$lib/server/history/change';
import { editSource } from '$lib/server/sources/commands';
import { sourceRefusalWords } from '$lib/server/sources/refusal-words';
import { readStep } from '$lib/server/sources/step-input';
import { absent, forbid, sourceAt, type FormPlace } from './place.server';
import { staleStep } from './step-view';

interface Named {
	readonly source: string;
	readonly step: string;
	readonly day: string;
}

/** @throws HttpError 404 where no such step is recorded */
export async function stepOf(
	place: FormPlace,
	locals: App.Locals,
	params: Named
): Promise<{ source: Versioned<Source>; step: FirmnessStep }> {
	const source = await sourceAt(place, locals, params.source);
	const step = stepAt(source.steps, params.step, params.day);
	return step === null ? absent(locals) : { source, step };
}

interface Saving {
	readonly source: Versioned<Source>;
	/** The step that is corrected; null for a new one. */
	readonly replaced: FirmnessStep | null;
}

/** Back to the source, or the form with what was typed. */
export async function saveStep(
	{ source, replaced }: Saving,
	place: FormPlace,
	{
		locals,
		request,
		url
	}: { readonly locals: App.Locals; readonly request: Request; readonly url: URL }
) {
	const { language } = locals;
	const answers = new Answers(await request.formData(), language);
	const { typed } = answers;
	const edited = readEdited(answers, source.id);
	const rung = readStep(answers, source.kind);
	const steps = rung && withRungFor(source.steps, replaced, rung);
	if (rung && !steps) answers.refuse('stepDay', m.kinds_error_step_twice({}, { locale: language }));
	if (edited === null || steps === null || !answers.faultless) {
		return fail(400, { typed, errors: answers.errors, stale: null });
	}
	const saved = await editSource(place.db, place.context, edited, { ...source, steps });
	if (saved.state === 'done') redirect(303, `${place.base}/sources/${source.id}${place.search}`);
	if (saved.state === 'refused') {
		const errors = sourceRefusalWords(saved.refusal, language);
		return fail(400, { typed, errors, stale: null });
	}
	if (saved.state === 'stale') {
		const versions = { yours: typed, address: url.pathname + place.search };
		const standing = replaced && stepAt(saved.current.steps, replaced.step, replaced.day);
		const stale = staleStep(saved.current, standing, versions, language);
		const version = String(saved.current.version);
		return fail(409, { typed: { ...typed, version }, errors: noErrors, stale });
	}
	return saved.state === 'forbidden' ? forbid(locals) : absent(locals);
}

/** A way of leaving the ladder has a form of its own. */
export function correctable(step: FirmnessStep): boolean {
	return !isDeparture(step);
}
