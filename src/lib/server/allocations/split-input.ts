/** All parts of a source as one table: what each row says, and what it would change. */
import type { Allocation } from '$lib/domain/facts';
import { known, undisclosed, type Figure } from '$lib/domain/figure';
import { money, type AnyMoney } from '$lib/domain/money';
import { periodFault } from '$lib/domain/period';
import { partOf } from '$lib/domain/unallocated';
import { m } from '$lib/paraglide/messages';
import { optionalDay, requiredAmount } from '../forms/answered';
import type { Answers } from '../forms/answers';
import { readPercent } from '../forms/percent';
import { periodFaultWords } from '../forms/period-words';
import type { Versioned } from '../history/change';
import type { Split, SplitRow } from './split-commands';

const longestLine = 120;
const wholeInBasisPoints = 10_000;
const mostVersions = 999_999_999;
/** More rows than anybody types. */
const mostRows = 200;

export interface SplitOffered {
	readonly sourceId: number;
	readonly programs: readonly number[];
	/** Of the source; null where it is not known. */
	readonly whole: AnyMoney | null;
	readonly allocations: readonly Versioned<Allocation>[];
}

/** The numbers of the rows that a form has sent. */
export function rowsTyped(typed: Readonly<Record<string, string>>): number[] {
	const rows = Array.from({ length: mostRows }, (_, row) => row);
	return rows.filter((row) => typed[`program.${row}`] !== undefined);
}

/** Null, with messages by field and row, where anything typed cannot be used. */
export function readSplit(answers: Answers, offered: SplitOffered): Split | null {
	const rows = rowsTyped(answers.typed).flatMap((row) => readRow(answers, row, offered) ?? []);
	return answers.faultless ? { sourceId: offered.sourceId, rows } : null;
}

/** Null for an empty row, and for one that changes nothing. */
function readRow(answers: Answers, row: number, offered: SplitOffered): SplitRow | null {
	const id = answers.text(`id.${row}`);
	const standing = offered.allocations.find((one) => String(one.id) === id) ?? null;
	if (id !== '' && standing === null) return gone(answers, row);
	if (standing === null && isEmpty(answers, row)) return null;
	const version = standing ? readVersion(answers, row) : null;
	if (standing && answers.ticked(`remove.${row}`)) {
		return version === null ? null : { row, edited: editedAs(standing, version), allocation: null };
	}
	const allocation = readPart(answers, row, standing, offered);
	if (allocation === null || (standing && isSame(standing, allocation))) return null;
	if (standing === null) return { row, edited: null, allocation };
	return version === null ? null : { row, edited: editedAs(standing, version), allocation };
}

function gone(answers: Answers, row: number): null {
	const message = m.allocations_split_error_gone({}, { locale: answers.language });
	return answers.refuse(`program.${row}`, message);
}

function readVersion(answers: Answers, row: number): number | null {
	const message = m.source_form_error_version({}, { locale: answers.language });
	return answers.wholeNumber(`version.${row}`, 1, mostVersions, message);
}

function editedAs({ id }: Allocation, version: number) {
	return { id, version, reason: null };
}

function isEmpty(answers: Answers, row: number): boolean {
	const fields = ['program', 'line', 'amount', 'start', 'end'];
	return fields.every((field) => answers.text(`${field}.${row}`) === '');
}

function readPart(
	answers: Answers,
	row: number,
	standing: Allocation | null,
	offered: SplitOffered
): Omit<Allocation, 'id'> | null {
	const reader = { locale: answers.language };
	const program = `program.${row}`;
	const programId =
		answers.text(program) === ''
			? answers.refuse(program, m.allocations_split_error_row({}, reader))
			: answers.recordId(program, offered.programs);
	const line = answers.optionalLine(`line.${row}`, longestLine);
	const amount = readAmount(answers, `amount.${row}`, standing, offered);
	const start = optionalDay(answers, `start.${row}`);
	const end = optionalDay(answers, `end.${row}`);
	const fault = periodFault(start, end);
	if (fault) answers.refuse(`end.${row}`, periodFaultWords(fault, answers.language));
	if (programId === null || amount === null) return null;
	const profile = standing?.profile ?? 'monthly';
	return { sourceId: offered.sourceId, programId, line, amount, start, end, profile };
}

/** Nothing typed is undisclosed where it was so before, or where the source is. */
function readAmount(
	answers: Answers,
	field: string,
	standing: Allocation | null,
	{ whole }: SplitOffered
): Figure<AnyMoney> | null {
	const reader = { locale: answers.language };
	const text = answers.text(field);
	const untold = whole === null || (standing !== null && standing.amount.state !== 'known');
	if (text === '' && untold) return undisclosed;
	if (whole !== null && text.endsWith('%')) return readShare(answers, field, whole);
	const own = standing?.amount.state === 'known' ? standing.amount.value : null;
	const currency = whole?.currency ?? own?.currency;
	if (currency === undefined) {
		return answers.refuse(field, m.allocations_split_error_currency({}, reader));
	}
	const minor = requiredAmount(answers, field, currency, m.source_form_error_amount({}, reader));
	return minor === null ? null : known(money(currency, minor));
}

function readShare(answers: Answers, field: string, whole: AnyMoney): Figure<AnyMoney> | null {
	const percent = readPercent(answers.text(field));
	const part = percent !== null && percent <= wholeInBasisPoints ? partOf(whole, percent) : null;
	if (part !== null && part.minor > 0) return known(part);
	const message = m.allocations_error_percent({}, { locale: answers.language });
	return answers.refuse(field, message);
}

function isSame(one: Allocation, other: Omit<Allocation, 'id'>): boolean {
	const told = ({ amount }: Pick<Allocation, 'amount'>) =>
		amount.state === 'known' ? `${amount.value.minor} ${amount.value.currency}` : amount.state;
	return (
		one.programId === other.programId &&
		one.line === other.line &&
		told(one) === told(other) &&
		one.start === other.start &&
		one.end === other.end
	);
}
