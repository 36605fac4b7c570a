/** What a form of a recorded program was made from. */
import type { NeedVersion, Program } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';
import type { Answers } from '$lib/server/forms/answers';
import { newRecord } from '$lib/server/forms/chosen';
import type { Versioned } from '$lib/server/history/change';
import { readNeeds } from '$lib/server/programs/need-queries';
import { findProgram } from '$lib/server/programs/queries';
import { absent, type FormPlace } from '../../sources/form/place.server';
import type { Origins } from './save.server';

const longestReason = 300;
const most = 999_999_999;

/** @throws HttpError 404 where no such program is recorded */
export async function programAt(
	{ db }: FormPlace,
	locals: App.Locals,
	id: string
): Promise<Versioned<Program>> {
	const program = /^\d{1,12}$/.test(id) ? await findProgram(db, Number(id)) : null;
	return program ?? absent(locals);
}

export async function needsOf({ db }: FormPlace, programId: number): Promise<NeedVersion[]> {
	return (await readNeeds(db)).filter((version) => version.programId === programId);
}

/** Null, with a message, where the form does not say which versions it was made from. */
export function originsOf(answers: Answers, id: number): Origins | null {
	const message = m.program_form_error_version({}, { locale: answers.language });
	const reason = answers.optionalLine('reason', longestReason);
	const version = answers.wholeNumber('version', 1, most, message);
	if (version === null) return null;
	const program = { id, version, reason };
	if (answers.text('needId') === newRecord) return { program, need: null };
	const needId = answers.wholeNumber('needId', 1, most, message);
	const needVersion = answers.wholeNumber('needVersion', 1, most, message);
	if (needId === null || needVersion === null) return null;
	return { program, need: { id: needId, version: needVersion, reason } };
}
