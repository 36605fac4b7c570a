/** Answers of which nothing typed is one too. */
import { m } from '$lib/paraglide/messages';
import type { Answers } from '../forms/answers';
import { readPercent } from '../forms/percent';

const wholeAmount = 10_000;

export function optionalChoice<T extends string>(
	answers: Answers,
	field: string,
	codes: readonly T[]
): T | null {
	return answers.text(field) === '' ? null : answers.choice(field, codes);
}

/** One of the records that the form offered. */
export function optionalRecord(
	answers: Answers,
	field: string,
	ids: readonly number[]
): number | null {
	return answers.text(field) === '' ? null : answers.recordId(field, ids);
}

export function optionalWhole(
	answers: Answers,
	field: string,
	{
		lowest,
		highest,
		message
	}: Readonly<Record<'lowest' | 'highest', number>> & {
		readonly message: string;
	}
): number | null {
	if (answers.text(field) === '') return null;
	return answers.wholeNumber(field, lowest, highest, message);
}

/** Basis points, from nothing to the whole. */
export function optionalPercent(answers: Answers, field: string): number | null {
	if (answers.text(field) === '') return null;
	const basisPoints = readPercent(answers.text(field));
	if (basisPoints !== null && basisPoints <= wholeAmount) return basisPoints;
	return answers.refuse(field, m.kinds_error_percent({}, { locale: answers.language }));
}
