/** What the page of a deletion answers: back to the source, or the same page with the reason. */
import { fail, redirect } from '@sveltejs/kit';
import type { Language } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';
import { Answers } from '$lib/server/forms/answers';
import { readEdited } from '$lib/server/forms/edited';
import type { Edited } from '$lib/server/history/change';
import type { Removed } from '$lib/server/history/removal';
import { absent, forbid } from './place.server';

/** The version that was looked at, and why it goes. Null where the form names none. */
export async function readDeletion(
	request: Request,
	id: number,
	language: Language
): Promise<Edited | null> {
	const answers = new Answers(await request.formData(), language);
	const edited = readEdited(answers, id);
	return answers.faultless ? edited : null;
}

/** @param source where to go when it is done */
export function afterDeletion<T>(
	removed: Removed<T, unknown> | null,
	locals: App.Locals,
	source: string
) {
	const reader = { locale: locals.language };
	if (removed === null) return unchanged(400, m.source_form_error_version({}, reader));
	if (removed.state === 'done') redirect(303, source);
	if (removed.state === 'forbidden') forbid(locals);
	if (removed.state === 'gone') absent(locals);
	return unchanged(409, m.source_form_delete_stale({}, reader));
}

/** The same page again, with why nothing was deleted. */
export function unchanged(status: number, version: string) {
	return fail(status, { typed: {}, errors: { version }, stale: null });
}
