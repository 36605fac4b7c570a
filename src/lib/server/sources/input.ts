/** What people type about a funding source, for its kind. */
import { noDetails } from '$lib/domain/agreement';
import type { Name, Source } from '$lib/domain/facts';
import { kindDeclarations, sourceKinds, type KindField } from '$lib/domain/kinds';
import { statedPeriodFault } from '$lib/domain/period';
import { withRung } from '$lib/domain/steps';
import { m } from '$lib/paraglide/messages';
import { optionalDay } from '../forms/answered';
import type { Answers } from '../forms/answers';
import type { Chosen } from '../forms/chosen';
import { periodFaultWords } from '../forms/period-words';
import { retypedName, typedName } from '../forms/typed-name';
import type { NewFunder } from '../funders/commands';
import { readFunder } from '../funders/input';
import type { NewPlan } from '../plans/commands';
import { readPlan } from '../plans/input';
import { readSourceAmount } from './amount-input';
import type { NewSource } from './commands';
import { readStatedDay } from './day-input';
import { readStep } from './step-input';

const longestName = 200;
const longestReference = 120;
const mostLots = 10_000;

export interface SourceInput {
	readonly facts: Omit<NewSource, 'funderId' | 'planId'>;
	readonly funder: Chosen<NewFunder>;
	readonly plan: Chosen<NewPlan> | null;
}

/** Ids of the records that the form offered. */
export interface Offered {
	readonly funders: readonly number[];
	readonly plans: readonly number[];
}

/** @param standing the source that is edited; null for a new one. Null answer: see the messages */
export function readSource(
	answers: Answers,
	offered: Offered,
	standing: Source | null
): SourceInput | null {
	const kind = answers.choice('kind', sourceKinds);
	if (kind === null) return null;
	const asked = (field: KindField) => kindDeclarations[kind].fields.includes(field);
	const name = readName(answers, standing?.name ?? null);
	const funder = readFunder(answers, offered.funders);
	const plan = asked('plan') ? readPlan(answers, offered.plans) : null;
	const amount = readSourceAmount(answers);
	const period = readPeriod(answers);
	const rung = readStep(answers, kind);
	const told = readKindFields(answers, asked);
	if (!answers.faultless) return null;
	if (!name || !funder || !amount || !period || !rung) return null;
	const facts = {
		kind,
		name,
		parentId: standing?.parentId ?? null,
		...told,
		details: standing?.details ?? noDetails,
		...amount,
		...period,
		steps: withRung(standing?.steps ?? [], rung)
	};
	return { facts, funder, plan };
}

function readName(answers: Answers, standing: Name | null): Name | null {
	const { language } = answers;
	const missing = m.source_form_error_name({}, { locale: language });
	const text = answers.line('name', longestName, missing);
	if (text === null) return null;
	return standing === null ? typedName(text, language) : retypedName(standing, text, language);
}

function readPeriod(answers: Answers): Pick<Source, 'start' | 'end'> | null {
	const start = readStatedDay(answers, 'start');
	const end = readStatedDay(answers, 'end');
	if (start === null || end === null) return null;
	const fault = statedPeriodFault(start, end);
	if (fault) answers.refuse('end', periodFaultWords(fault, answers.language));
	return { start, end };
}

type Told = Pick<Source, 'reference' | 'lots' | 'signedOn' | 'carriesOver'>;

function readKindFields(answers: Answers, asked: (field: KindField) => boolean): Told {
	return {
		reference: asked('reference') ? answers.optionalLine('reference', longestReference) : null,
		lots: asked('lots') ? readLots(answers) : 1,
		signedOn: asked('signed-on') ? optionalDay(answers, 'signedOn') : null,
		carriesOver: asked('carries-over') && answers.ticked('carriesOver')
	};
}

/** Nothing typed is one lot; what was typed and cannot be used is told and never recorded. */
function readLots(answers: Answers): number {
	if (answers.text('lots') === '') return 1;
	const message = m.source_form_error_lots({}, { locale: answers.language });
	return answers.wholeNumber('lots', 1, mostLots, message) ?? 1;
}
