/** What people type about the body that runs a program. */
import { m } from '$lib/paraglide/messages';
import type { Answers } from '../forms/answers';
import { newRecord, type Chosen } from '../forms/chosen';
import { typedName } from '../forms/typed-name';
import type { NewOrganisation } from './commands';

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
