import { m } from '$lib/paraglide/messages';
import type { Answers } from '../forms/answers';

const longestLink = 1_000;

/** An address on the web; null where none was typed, or, with a message, where it is none. */
export function readLink(answers: Answers, field: string): string | null {
	const text = answers.optionalLine(field, longestLink);
	if (text === null) return null;
	const url = URL.canParse(text) ? new URL(text) : null;
	const onTheWeb = url !== null && ['http:', 'https:'].includes(url.protocol);
	if (onTheWeb && url.username === '' && url.password === '') return url.href;
	return answers.refuse(field, m.documents_error_link({}, { locale: answers.language }));
}
