/** What the page of a deletion answers: away to the list, or the same page with the reason. */
import { fail, redirect } from '@sveltejs/kit';
import type { Language } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';
import { Answers } from '$lib/server/forms/answers';
import { readEdited } from '$lib/server/forms/edited';
import type { Edited } from '$lib/server/history/change';
import type { Removed } from '$lib/server/history/removal';
import { absent, forbid } from '../sources/form/place.server';

/** As it was sent: the version that was looked at, and why it goes. Null where it names none. */
export async function readRemoval(
	request: Request,
	id: number,
	language: Language
): Promise<Edited | null> {
	const answers = new Answers(await request.formData(), language);
	const edited = readEdited(answers, id);
	return answers.faultless ? edited : null;
}

/** The form comes back with what stands now; it says itself what holds the record. */
export function afterRemoval<T>(
	removed: Removed<T, unknown> | null,
	locals: App.Locals,
	list: string
) {
	const reader = { locale: locals.language };
	if (removed === null) return again(400, m.source_form_error_version({}, reader));
	if (removed.state === 'done') redirect(303, list);
	if (removed.state === 'forbidden') forbid(locals);
	if (removed.state === 'gone') absent(locals);
	return again(409, m.removal_stale({}, reader));
}

function again(status: number, version: string) {
	return fail(status, { typed: {}, errors: { version }, stale: null });
}
