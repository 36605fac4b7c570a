/** What the page of a deletion answers: away, or the same page with the reason. */
import { fail, redirect } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages';
import { Answers } from '$lib/server/forms/answers';
import { readEdited } from '$lib/server/forms/edited';
import { noErrors, type Errors } from '$lib/server/forms/read-form';
import type { Edited } from '$lib/server/history/change';
import type { Removed } from '$lib/server/history/removal';
import { absent, forbid } from '../sources/form/place.server';

/**
 * Deletes the version that was looked at; says at its field what cannot be used. The form comes back
 * with what stands now, and says itself what holds the record.
 * @param then where to go when it is done
 * @param why what a refusal says, where the page itself does not show what holds the record
 */
export async function removeBy<T, Refusal = never>(
	request: Request,
	id: number,
	locals: App.Locals,
	then: string,
	act: (edited: Edited) => Promise<Removed<T, Refusal>>,
	why?: (refusal: Refusal) => string | Promise<string>
) {
	const answers = new Answers(await request.formData(), locals.language);
	const edited = readEdited(answers, id);
	if (edited === null || !answers.faultless) return again(400, answers.typed, answers.errors);
	const removed = await act(edited);
	if (removed.state === 'done') redirect(303, then);
	if (removed.state === 'forbidden') forbid(locals);
	if (removed.state === 'gone') absent(locals);
	const version =
		removed.state === 'refused' && why
			? await why(removed.refusal)
			: m.removal_stale({}, { locale: locals.language });
	return again(409, answers.typed, { ...noErrors, version });
}

function again(status: number, typed: Answers['typed'], errors: Errors) {
	return fail(status, { typed, errors, stale: null });
}
