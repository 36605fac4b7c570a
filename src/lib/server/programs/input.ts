/** What people type about a program, its need left aside. */
import type { Name, Program } from '$lib/domain/facts';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import { optionalDay } from '../forms/answered';
import type { Answers } from '../forms/answers';
import type { Chosen } from '../forms/chosen';
import { readNames } from '../forms/names';
import { readPercent } from '../forms/percent';
import { typedName } from '../forms/typed-name';
import type { NewOrganisation } from '../organisations/commands';
import { readOrganisation } from '../organisations/input';
import type { NewProgram } from './commands';
import { ownKind } from './kinds';

/** In characters, as the form's fields say too. */
export const limits = { name: 200, kind: 60, region: 120, unit: 40, reason: 200 } as const;
const largestCapacity = 1_000_000;
const whole = 10_000;

export interface ProgramInput {
	readonly facts: Omit<NewProgram, 'organisationId'>;
	readonly organisation: Chosen<NewOrganisation>;
}

export interface Standing {
	readonly organisations: readonly number[];
	/** Kinds that the form offers besides a new one. */
	readonly kinds: readonly string[];
	/** Of the workspace's programs: a region typed again keeps its other languages. */
	readonly regions: readonly Name[];
	/** The program that is edited; null for a new one. */
	readonly program: Program | null;
}

/** Null, with messages, where what was typed cannot be used. */
export function readProgram(answers: Answers, standing: Standing): ProgramInput | null {
	const missing = m.program_form_error_name({}, { locale: answers.language });
	const asked = { field: 'name', limit: limits.name, missing };
	const kind = readKind(answers, standing.kinds);
	const name = readNames(answers, asked, standing.program?.name ?? null);
	const organisation = readOrganisation(answers, standing.organisations);
	const region = readRegion(answers, standing.regions);
	const capacity = readCapacity(answers);
	const minimumToStayOpen = readMinimum(answers);
	const end = optionalDay(answers, 'end');
	if (kind === null || name === null || organisation === null) return null;
	if (!answers.faultless) return null;
	return { facts: { kind, name, region, capacity, minimumToStayOpen, end }, organisation };
}

function readKind(answers: Answers, kinds: readonly string[]): string | null {
	const missing = m.program_form_error_kind({}, { locale: answers.language });
	const chosen = answers.text('kind');
	if (chosen === ownKind) return answers.line('ownKind', limits.kind, missing);
	return chosen === '' ? answers.refuse('kind', missing) : answers.choice('kind', kinds);
}

function readRegion(answers: Answers, regions: readonly Name[]): Name | null {
	const { language } = answers;
	const text = answers.optionalLine('region', limits.region);
	if (text === null) return null;
	return regions.find((name) => nameIn(name, language).text === text) ?? typedName(text, language);
}

/** A count and its unit, or neither. */
function readCapacity(answers: Answers): Program['capacity'] {
	const reader = { locale: answers.language };
	if (answers.text('capacity') === '' && answers.text('capacityUnit') === '') return null;
	const message = m.program_form_error_capacity({}, reader);
	const count = answers.wholeNumber('capacity', 1, largestCapacity, message);
	const missing = m.program_form_error_unit({}, reader);
	const unit = answers.line('capacityUnit', limits.unit, missing);
	return count === null || unit === null ? null : { count, unit };
}

/** A share of the need and its reason, or neither. */
function readMinimum(answers: Answers): Program['minimumToStayOpen'] {
	const reader = { locale: answers.language };
	if (answers.text('minimum') === '' && answers.text('minimumReason') === '') return null;
	const basisPoints = readPercent(answers.text('minimum'));
	const missing = m.program_form_error_reason({}, reader);
	const reason = answers.line('minimumReason', limits.reason, missing);
	if (basisPoints === null || basisPoints < 1 || basisPoints > whole) {
		return answers.refuse('minimum', m.program_form_error_minimum({}, reader));
	}
	return reason === null ? null : { basisPoints, reason };
}
