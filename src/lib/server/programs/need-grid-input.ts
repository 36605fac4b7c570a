/** The grid of a need as it is typed: budget lines down, periods across, an amount a month in each. */
import { firstDayOf, lastDayOf, type Month } from '$lib/domain/calendar';
import type { NeedLine } from '$lib/domain/facts';
import { ascending } from '$lib/domain/grouping';
import { largestAmount, money, type CurrencyCode } from '$lib/domain/money';
import { periodFault } from '$lib/domain/period';
import { formatMonthLong } from '$lib/format/dates';
import { formatMoney } from '$lib/format/money';
import { m } from '$lib/paraglide/messages';
import { optionalAmount } from '../forms/answered';
import type { Answers } from '../forms/answers';
import { readMonth } from '../forms/month';
import { periodFaultWords } from '../forms/period-words';

export const mostLines = 40;
export const mostPeriods = 12;
/** In characters. */
export const longestLine = 120;

interface Period {
	readonly index: number;
	readonly from: Month;
	readonly to: Month;
}

/** Null, with messages, where what was typed cannot be used; a row left empty is none. */
export function readNeedLines(answers: Answers, currency: CurrencyCode): NeedLine[] | null {
	const reader = { locale: answers.language };
	const before = Object.keys(answers.errors).length;
	const rows = indices(answers, 'lines', mostLines).filter((line) => isFilled(answers, line));
	const periods = indices(answers, 'periods', mostPeriods).flatMap(
		(index) => readPeriod(answers, index, rows) ?? []
	);
	const names = rows.map((row) => readLineName(answers, row, rows));
	const lines = rows.flatMap((row, at) =>
		readRow(answers, row, names[at] ?? '', periods, currency)
	);
	if (rows.length === 0) answers.refuse('line-0', m.program_form_error_need({}, reader));
	else if (lines.every(({ monthly }) => monthly === 0) && lines.length > 0) {
		answers.refuse('cell-0-0', m.program_form_error_need_zero({}, reader));
	}
	refuseTooLarge(answers, lines, periods, currency);
	return Object.keys(answers.errors).length > before ? null : lines;
}

/** How many rows or columns the form has; a count that no form of ours sends is none. */
export function indices(
	{ typed }: Pick<Answers, 'typed'>,
	field: 'lines' | 'periods',
	most: number
): number[] {
	const text = typed[field] ?? '';
	const count = /^\d{1,2}$/.test(text) ? Math.min(Number(text), most) : 0;
	return Array.from({ length: count }, (_, index) => index);
}

function isFilled(answers: Answers, row: number): boolean {
	const cells = indices(answers, 'periods', mostPeriods).map((period) => `cell-${row}-${period}`);
	return [`line-${row}`, ...cells].some((field) => answers.text(field) !== '');
}

/** A column without months or amounts is none. */
function readPeriod(answers: Answers, index: number, rows: readonly number[]): Period | null {
	const reader = { locale: answers.language };
	const fields = [`from-${index}`, `to-${index}`, ...rows.map((row) => `cell-${row}-${index}`)];
	if (fields.every((field) => answers.text(field) === '')) return null;
	const month = (field: string) =>
		readMonth(answers.text(field)) ?? answers.refuse(field, m.program_form_error_month({}, reader));
	const [from, to] = [month(`from-${index}`), month(`to-${index}`)];
	if (from === null || to === null) return null;
	const fault = periodFault(firstDayOf(from), lastDayOf(to));
	if (!fault) return { index, from, to };
	return answers.refuse(`to-${index}`, periodFaultWords(fault, answers.language));
}

function readLineName(answers: Answers, row: number, rows: readonly number[]): string | null {
	const reader = { locale: answers.language };
	const name = answers.line(`line-${row}`, longestLine, m.program_form_error_line({}, reader));
	const twice = rows.some((other) => other < row && answers.text(`line-${other}`) === name);
	return twice ? answers.refuse(`line-${row}`, m.program_form_error_twice({}, reader)) : name;
}

function readRow(
	answers: Answers,
	row: number,
	line: string,
	periods: readonly Period[],
	currency: CurrencyCode
): NeedLine[] {
	const filled = periods.filter(({ index }) => answers.text(`cell-${row}-${index}`) !== '');
	if (filled.length === 0 && periods.length > 0) {
		const missing = m.program_form_error_amount({}, { locale: answers.language });
		answers.refuse(`cell-${row}-${periods[0]?.index ?? 0}`, missing);
	}
	refuseOverlap(answers, filled);
	return filled.flatMap(({ index, from, to }) => {
		const monthly = optionalAmount(answers, `cell-${row}-${index}`, currency);
		return monthly === null ? [] : [{ line, monthly, from, to }];
	});
}

/** One line has one amount a month. */
function refuseOverlap(answers: Answers, periods: readonly Period[]): void {
	const inOrder = [...periods].sort(ascending(({ from }) => from));
	for (const [at, { index, from }] of inOrder.entries()) {
		const before = inOrder[at - 1];
		if (before === undefined || before.to < from) continue;
		const month = formatMonthLong(from, answers.language);
		const message = m.program_form_error_overlap({ month }, { locale: answers.language });
		answers.refuse(`from-${index}`, message);
	}
}

function refuseTooLarge(
	answers: Answers,
	lines: readonly NeedLine[],
	periods: readonly Period[],
	currency: CurrencyCode
): void {
	for (const { index, from, to } of periods) {
		const inIt = lines.filter((line) => line.from <= to && from <= line.to);
		const sum = inIt.reduce((total, { monthly }) => total + monthly, 0);
		if (sum <= largestAmount) continue;
		const limit = formatMoney(money(currency, largestAmount), answers.language);
		const message = m.program_form_error_sum({ limit }, { locale: answers.language });
		answers.refuse(`cell-0-${index}`, message);
	}
}
