/** What people type about a government plan that promises money. */
import { periodFault } from '$lib/domain/period';
import { m } from '$lib/paraglide/messages';
import type { Answers } from '../forms/answers';
import { newRecord, type Chosen } from '../forms/chosen';
import { optionalDay, requiredDay } from '../forms/answered';
import { readNames, readOptionalNames } from '../forms/names';
import { periodFaultWords } from '../forms/period-words';
import { typedName } from '../forms/typed-name';
import type { NewPlan } from './commands';

/** In characters. */
export const longestTitle = 200;

/** A recorded plan, a new one, or none: null, with messages where what was typed cannot be used. */
export function readPlan(answers: Answers, recorded: readonly number[]): Chosen<NewPlan> | null {
	const chosen = answers.text('plan');
	if (chosen === '') return null;
	if (chosen === newRecord) return readNewPlan(answers);
	const id = answers.recordId('plan', recorded);
	return id === null ? null : { id };
}

function readNewPlan(answers: Answers): Chosen<NewPlan> | null {
	const { language } = answers;
	const missing = m.source_form_error_plan_name({}, { locale: language });
	const title = answers.line('planName', longestTitle, missing);
	const body = answers.optionalLine('planBody', longestTitle);
	const days = readDays(answers, { start: 'planStart', end: 'planEnd', approved: 'planApproved' });
	if (title === null || days === null) return null;
	const describe = {
		name: typedName(title, language),
		body: body === null ? null : typedName(body, language),
		...days
	};
	return { describe };
}

/**
 * A plan by its own form, named in up to three languages; null, with messages, where it cannot be
 * used.
 * @param standing the plan that is recorded; null for a new one
 */
export function readWholePlan(answers: Answers, standing: NewPlan | null): NewPlan | null {
	const missing = m.source_form_error_plan_name({}, { locale: answers.language });
	const asked = { field: 'name', limit: longestTitle, missing };
	const name = readNames(answers, asked, standing?.name ?? null);
	const body = readOptionalNames(answers, 'body', longestTitle, standing?.body ?? null);
	const days = readDays(answers, { start: 'start', end: 'end', approved: 'approvedOn' });
	if (name === null || days === null || !answers.faultless) return null;
	return { name, body, ...days };
}

type Days = Pick<NewPlan, 'start' | 'end' | 'approvedOn'>;

function readDays(
	answers: Answers,
	fields: { readonly start: string; readonly end: string; readonly approved: string }
): Days | null {
	const { language } = answers;
	const reader = { locale: language };
	const start = requiredDay(answers, fields.start, m.source_form_error_plan_start({}, reader));
	const end = requiredDay(answers, fields.end, m.source_form_error_plan_end({}, reader));
	const approvedOn = optionalDay(answers, fields.approved);
	const fault = periodFault(start, end);
	if (fault) answers.refuse(fields.end, periodFaultWords(fault, language));
	return start === null || end === null ? null : { start, end, approvedOn };
}
