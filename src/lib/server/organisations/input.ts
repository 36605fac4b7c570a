/** What people type about the body that runs a program. */
import type { Name } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';
import type { Answers } from '../forms/answers';
import { newRecord, type Chosen } from '../forms/chosen';
import { readNames } from '../forms/names';
import { typedName } from '../forms/typed-name';
import type { NewOrganisation } from './commands';

/** In characters. */
export const longestOrganisation = 160;

/** A recorded organisation, or a new one by name; null, with messages, where neither is given. */
export function readOrganisation(
	answers: Answers,
	recorded: readonly number[]
): Chosen<NewOrganisation> | null {
	const reader = { locale: answers.language };
	const chosen = answers.text('organisation');
	if (chosen === '') {
		return answers.refuse('organisation', m.program_form_error_organisation({}, reader));
	}
	if (chosen !== newRecord) {
		const id = answers.recordId('organisation', recorded);
		return id === null ? null : { id };
	}
	const missing = m.program_form_error_organisation_name({}, reader);
	const name = answers.line('organisationName', longestOrganisation, missing);
	return name === null ? null : { describe: { name: typedName(name, answers.language) } };
}

/**
 * An organisation by its own form, named in up to three languages; null, with messages, where it
 * cannot be used.
 * @param standing the name that is recorded; null for a new one
 */
export function readWholeOrganisation(
	answers: Answers,
	standing: Name | null
): NewOrganisation | null {
	const missing = m.program_form_error_organisation_name({}, { locale: answers.language });
	const asked = { field: 'name', limit: longestOrganisation, missing };
	const name = readNames(answers, asked, standing);
	return name === null || !answers.faultless ? null : { name };
}
