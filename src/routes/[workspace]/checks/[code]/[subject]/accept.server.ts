/** Accepting a check, and taking that back: what the page's forms answer. */
import { error, fail, redirect } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages';
import { acceptAgain, acceptCheck, withdrawAcceptance } from '$lib/server/checks/commands';
import { readAcceptance } from '$lib/server/checks/input';
import { failure } from '$lib/server/failure';
import type { Answers } from '$lib/server/forms/answers';
import { readEdited } from '$lib/server/forms/edited';
import { absent } from '../../../sources/form/place.server';
import type { CheckPlace } from './place.server';

/** Back to the list when it is done; else why nothing was saved, with what was typed. */
export async function accept(place: CheckPlace, answers: Answers, locals: App.Locals) {
	const { check, acceptance, db, context } = place;
	if (!place.decides) forbid(locals);
	if (!check) return absent(locals);
	const { typed } = answers;
	const input = readAcceptance(answers, locals.today);
	if (input === null) return fail(400, { typed, errors: answers.errors });
	const reader = { locale: locals.language };
	if (typed['figures'] !== check.figures) {
		const reason = m.figures_changed({}, reader);
		return fail(409, { typed: onlyAnswers(typed), errors: { reason } });
	}
	const { code, subject, figures } = check;
	const given = { code, subject, figures, ...input };
	const seen = answers.text('version');
	const saved =
		acceptance === null || seen === ''
			? await acceptCheck(db, context, given)
			: await acceptAgain(
					db,
					context,
					{ id: acceptance.id, version: Number(seen), reason: null },
					given
				);
	if (saved.state === 'done') redirect(303, `${place.base}/checks${place.search}`);
	if (saved.state === 'forbidden') forbid(locals);
	return fail(409, {
		typed: onlyAnswers(typed),
		errors: { reason: m.figures_already({}, reader) }
	});
}

export async function withdraw(place: CheckPlace, answers: Answers, locals: App.Locals) {
	const { acceptance, db, context } = place;
	if (!place.decides) forbid(locals);
	const edited = readEdited(answers, acceptance?.id ?? 0);
	if (edited === null || !answers.faultless) {
		return fail(400, { typed: answers.typed, errors: answers.errors });
	}
	const removed = await withdrawAcceptance(db, context, edited);
	if (removed.state === 'done') redirect(303, `${place.base}/checks${place.search}`);
	if (removed.state === 'forbidden') forbid(locals);
	const version = m.figures_already({}, { locale: locals.language });
	return fail(409, { typed: onlyAnswers(answers.typed), errors: { version } });
}

/** Without what the page knew when it was opened: it is shown as it stands now. */
function onlyAnswers({ reason = '', acceptedOn = '' }: Readonly<Record<string, string>>) {
	return { reason, acceptedOn };
}

/** @throws HttpError 403, in words */
function forbid({ language }: App.Locals): never {
	const message = m.figures_forbidden({}, { locale: language });
	error(403, { ...failure(403, language), message });
}
