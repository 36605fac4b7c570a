/** What people type about a government plan that promises money. */
import { periodFault } from '$lib/domain/period';
import { m } from '$lib/paraglide/messages';
import type { Answers } from '../forms/answers';
import { newRecord, type Chosen } from '../forms/chosen';
import { optionalDay, requiredDay } from '../forms/answered';
import { periodFaultWords } from '../forms/period-words';
import { typedName } from '../forms/typed-name';
import type { NewPlan } from './commands';

const longestTitle = 200;

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
	const reader = { locale: language };
	const missing = m.source_form_error_plan_name({}, reader);
	const title = answers.line('planName', longestTitle, missing);
	const body = answers.optionalLine('planBody', longestTitle);
	const start = requiredDay(answers, 'planStart', m.source_form_error_plan_start({}, reader));
	const end = requiredDay(answers, 'planEnd', m.source_form_error_plan_end({}, reader));
	const approvedOn = optionalDay(answers, 'planApproved');
	const fault = periodFault(start, end);
	if (fault) answers.refuse('planEnd', periodFaultWords(fault, language));
	if (title === null || start === null || end === null) return null;
	const describe = {
		name: typedName(title, language),
		body: body === null ? null : typedName(body, language),
		start,
		end,
		approvedOn
	};
	return { describe };
}
