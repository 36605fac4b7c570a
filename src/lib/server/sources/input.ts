/** What people type about a funding source, for its kind. */
import type { FirmnessStep, Name, Source } from '$lib/domain/facts';
import { asks, sourceKinds, type SourceKind } from '$lib/domain/kinds';
import { withRung } from '$lib/domain/steps';
import { m } from '$lib/paraglide/messages';
import { optionalDay } from '../forms/answered';
import type { Answers } from '../forms/answers';
import type { Chosen } from '../forms/chosen';
import { currencies } from '../forms/currencies';
import { retypedName, typedName } from '../forms/typed-name';
import type { NewFunder } from '../funders/commands';
import { readFunder } from '../funders/input';
import type { NewPlan } from '../plans/commands';
import { readPlan } from '../plans/input';
import { readSourceAmount } from './amount-input';
import type { NewSource } from './commands';
import { optionalRecord } from './detail-answers';
import { readDetails, type Surroundings } from './detail-input';
import { readPeriod } from './period-input';
import { readStep } from './step-input';
import { withoutVat, type NetAmount } from './vat-input';

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
	/** Allocations of plans that the money may be a part of. */
	readonly parents: readonly number[];
	/** All sources but the one that is edited. */
	readonly sources: readonly number[];
}

/** @param standing the source that is edited; null for a new one. Null answer: see the messages */
export function readSource(
	answers: Answers,
	offered: Offered,
	standing: Source | null
): SourceInput | null {
	const kind = answers.choice('kind', sourceKinds);
	if (kind === null) return null;
	const name = readName(answers, standing?.name ?? null);
	const funder = readFunder(answers, offered.funders);
	const plan = asks(kind, 'plan') ? readPlan(answers, offered.plans) : null;
	const money = readMoney(answers, kind);
	const period = readPeriod(answers);
	const rung = readStep(answers, kind);
	const told = readKindFields(answers, kind, offered);
	const around = surroundings(kind, money, { answers, rung, sources: offered.sources });
	const details = readDetails(answers, around);
	if (!answers.faultless) return null;
	if (!name || !funder || !money || !period || !rung) return null;
	const { sumWithVat, vat, ...amount } = money;
	const facts = {
		kind,
		name,
		...told,
		details: { ...details, sumWithVat, vat },
		...amount,
		...period,
		steps: withRung(standing?.steps ?? [], rung)
	};
	return { facts, funder, plan };
}

function readMoney(answers: Answers, kind: SourceKind): NetAmount | null {
	const typed = readSourceAmount(answers);
	if (typed === null) return null;
	return asks(kind, 'vat') ? withoutVat(answers, typed) : { ...typed, sumWithVat: null, vat: null };
}

interface Beside {
	readonly answers: Answers;
	readonly rung: FirmnessStep | null;
	readonly sources: readonly number[];
}

/** Where the amount is not known, the other sums are in the currency of the budget, or in tenge. */
function surroundings(
	kind: SourceKind,
	money: NetAmount | null,
	{ answers, rung, sources }: Beside
): Surroundings {
	const known = money?.amount.state === 'known' ? money.amount.value : null;
	const named = answers.text(
		answers.text('disclosure') === 'known' ? 'currency' : 'budgetCurrency'
	);
	return {
		kind,
		amount: known?.minor ?? null,
		currency: known?.currency ?? currencies.find((code) => code === named) ?? 'KZT',
		undisclosed: answers.text('disclosure') === 'undisclosed',
		committed: rung?.step === 'committed',
		sources
	};
}

function readName(answers: Answers, standing: Name | null): Name | null {
	const { language } = answers;
	const missing = m.source_form_error_name({}, { locale: language });
	const text = answers.line('name', longestName, missing);
	if (text === null) return null;
	return standing === null ? typedName(text, language) : retypedName(standing, text, language);
}

type Told = Pick<Source, 'parentId' | 'reference' | 'lots' | 'signedOn' | 'carriesOver'>;

function readKindFields(answers: Answers, kind: SourceKind, { parents }: Offered): Told {
	return {
		parentId: asks(kind, 'parent') ? optionalRecord(answers, 'parent', parents) : null,
		reference: asks(kind, 'reference') ? answers.optionalLine('reference', longestReference) : null,
		lots: asks(kind, 'lots') ? readLots(answers) : 1,
		signedOn: asks(kind, 'signedOn') ? optionalDay(answers, 'signedOn') : null,
		carriesOver: asks(kind, 'carriesOver') && answers.ticked('carriesOver')
	};
}

/** Nothing typed is one lot; what was typed and cannot be used is told and never recorded. */
function readLots(answers: Answers): number {
	if (answers.text('lots') === '') return 1;
	const message = m.source_form_error_lots({}, { locale: answers.language });
	return answers.wholeNumber('lots', 1, mostLots, message) ?? 1;
}
