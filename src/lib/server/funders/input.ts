/** What people type about whoever pays. */
import { origins, type Name, type Origin } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';
import type { Answers } from '../forms/answers';
import { newRecord, type Chosen } from '../forms/chosen';
import { readNames } from '../forms/names';
import { typedName } from '../forms/typed-name';
import type { NewFunder } from './commands';

/** In characters. */
export const longestFunder = 160;

/** A recorded funder, or a new one by name and origin; null, with messages, where neither is given. */
export function readFunder(
	answers: Answers,
	recorded: readonly number[]
): Chosen<NewFunder> | null {
	const reader = { locale: answers.language };
	const chosen = answers.text('funder');
	if (chosen === '') return answers.refuse('funder', m.source_form_error_funder({}, reader));
	if (chosen === newRecord) return readNewFunder(answers);
	const id = answers.recordId('funder', recorded);
	return id === null ? null : { id };
}

function readNewFunder(answers: Answers): Chosen<NewFunder> | null {
	const reader = { locale: answers.language };
	const missing = m.source_form_error_funder_name({}, reader);
	const name = answers.line('funderName', longestFunder, missing);
	const origin = readOrigin(answers, 'funderOrigin');
	if (name === null || origin === null) return null;
	return { describe: { name: typedName(name, answers.language), origin } };
}

/**
 * A funder by its own form, named in up to three languages; null, with messages, where it cannot be
 * used.
 * @param standing the name that is recorded; null for a new funder
 */
export function readWholeFunder(answers: Answers, standing: Name | null): NewFunder | null {
	const missing = m.source_form_error_funder_name({}, { locale: answers.language });
	const name = readNames(answers, { field: 'name', limit: longestFunder, missing }, standing);
	const origin = readOrigin(answers, 'origin');
	return name === null || origin === null || !answers.faultless ? null : { name, origin };
}

function readOrigin(answers: Answers, field: string): Origin | null {
	const message = m.source_form_error_origin({}, { locale: answers.language });
	return answers.text(field) === ''
		? answers.refuse(field, message)
		: answers.choice(field, origins);
}
