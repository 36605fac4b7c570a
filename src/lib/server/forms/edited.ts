import { m } from '$lib/paraglide/messages';
import type { Edited } from '../history/change';
import type { Answers } from './answers';

const longestReason = 300;
const mostVersions = 999_999_999;

/** The version that a form was made from, and why it changes; null where a form names none. */
export function readEdited(answers: Answers, id: number): Edited | null {
	const message = m.source_form_error_version({}, { locale: answers.language });
	const version = answers.wholeNumber('version', 1, mostVersions, message);
	const reason = answers.optionalLine('reason', longestReason);
	return version === null ? null : { id, version, reason };
}
