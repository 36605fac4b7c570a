/** What a person reads when something fails: what happened, what was kept, one way on. */
import { randomBytes } from 'node:crypto';
import type { Language } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';

type Words = Pick<App.Error, 'message' | 'advice'>;
interface Reader {
	readonly locale: Language;
}

const codeBytes = 4;

/** The words for a status of 400 or more, with a code that the log can be searched for. */
export function failure(status: number, language: Language): App.Error {
	return withCode(wordsFor(status, { locale: language }), language);
}

/** The words for the one failure of the machine that a person can do something about. */
export function diskIsFull(language: Language): App.Error {
	const reader = { locale: language };
	const message = m.entry_failure_disk({}, reader);
	return withCode({ message, advice: m.entry_failure_disk_advice({}, reader) }, language);
}

function wordsFor(status: number, reader: Reader): Words {
	if (status === 404) return notFound(reader);
	if (status === 403) return forbidden(reader);
	if (status === 413) return tooLarge(reader);
	return status < 500 ? notUnderstood(reader) : broken(reader);
}

function notFound(reader: Reader): Words {
	return {
		message: m.entry_failure_not_found({}, reader),
		advice: m.entry_failure_not_found_advice({}, reader)
	};
}

function forbidden(reader: Reader): Words {
	return {
		message: m.entry_failure_forbidden({}, reader),
		advice: m.entry_failure_forbidden_advice({}, reader)
	};
}

function tooLarge(reader: Reader): Words {
	return {
		message: m.entry_failure_large({}, reader),
		advice: m.entry_failure_request_advice({}, reader)
	};
}

function notUnderstood(reader: Reader): Words {
	return {
		message: m.entry_failure_request({}, reader),
		advice: m.entry_failure_request_advice({}, reader)
	};
}

function broken(reader: Reader): Words {
	return {
		message: m.entry_failure_server({}, reader),
		advice: m.entry_failure_server_advice({}, reader)
	};
}

function withCode(words: Words, language: Language): App.Error {
	const reader = { locale: language };
	return {
		...words,
		back: m.entry_failure_back({}, reader),
		details: m.entry_failure_details({}, reader),
		code: randomBytes(codeBytes).toString('hex')
	};
}
