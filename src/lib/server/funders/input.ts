/** What people type about whoever pays. */
import { binFault } from '$lib/domain/bin';
import { origins, type Funder, type Name, type Origin } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';
import type { Answers } from '../forms/answers';
import { newRecord, type Chosen } from '../forms/chosen';
import { readNames } from '../forms/names';
import { typedName } from '../forms/typed-name';
import type { NewFunder, WholeFunder } from './commands';

/** In characters. */
export const longestFunder = 160;
/** Ten years; the table says so too. */
const mostDays = 3650;

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
export function readWholeFunder(answers: Answers, standing: Name | null): WholeFunder | null {
	const missing = m.source_form_error_funder_name({}, { locale: answers.language });
	const name = readNames(answers, { field: 'name', limit: longestFunder, missing }, standing);
	const origin = readOrigin(answers, 'origin');
	const bin = readBin(answers);
	const usualDays = readUsualDays(answers);
	if (name === null || origin === null || !answers.faultless) return null;
	return { name, origin, bin, usualDays };
}

/** Spaces between its digits are how people copy it; null where nothing was typed. */
function readBin(answers: Answers): string | null {
	const digits = answers.text('bin').replace(/\s/g, '');
	if (digits === '') return null;
	const message = m.funder_record_error_bin({}, { locale: answers.language });
	return binFault(digits) === null ? digits : answers.refuse('bin', message);
}

function readUsualDays(answers: Answers): Funder['usualDays'] {
	const toDecision = readDays(answers, 'daysToDecision');
	const toMoney = readDays(answers, 'daysToMoney');
	if (toDecision !== null && toMoney !== null && toMoney < toDecision) {
		const message = m.funder_record_error_order({}, { locale: answers.language });
		answers.refuse('daysToMoney', message);
	}
	return { toDecision, toMoney };
}

function readDays(answers: Answers, field: string): number | null {
	if (answers.text(field) === '') return null;
	const message = m.funder_record_error_days({ most: mostDays }, { locale: answers.language });
	return answers.wholeNumber(field, 0, mostDays, message);
}

function readOrigin(answers: Answers, field: string): Origin | null {
	const message = m.source_form_error_origin({}, { locale: answers.language });
	return answers.text(field) === ''
		? answers.refuse(field, message)
		: answers.choice(field, origins);
}
