/** What people type about whoever pays. */
import { origins } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';
import type { Answers } from '../forms/answers';
import { newRecord, type Chosen } from '../forms/chosen';
import { typedName } from '../forms/typed-name';
import type { NewFunder } from './commands';

const longestName = 160;

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
	const name = answers.line('funderName', longestName, missing);
	const origin =
		answers.text('funderOrigin') === ''
			? answers.refuse('funderOrigin', m.source_form_error_origin({}, reader))
			: answers.choice('funderOrigin', origins);
	if (name === null || origin === null) return null;
	return { describe: { name: typedName(name, answers.language), origin } };
}
