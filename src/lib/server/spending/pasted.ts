/** Spending pasted from a sheet: a month, then an amount for each allocation, as the form orders them. */
import type { Month } from '$lib/domain/calendar';
import type { Language } from '$lib/domain/facts';
import type { CurrencyCode } from '$lib/domain/money';
import { m } from '$lib/paraglide/messages';
import { optionalAmount } from '../forms/answered';
import { Answers } from '../forms/answers';
import { readMonthWords } from '../forms/month-words';
import type { Entry } from './commands';

/** Rows that one paste may have: forty years of months. More are refused, never cut off unsaid. */
export const mostRows = 500;

interface Columns {
	/** Of the allocations, in the order of the columns. */
	readonly allocationIds: readonly number[];
	readonly currency: CurrencyCode;
	/** Nothing was spent in a month that has not come. */
	readonly thisMonth: Month;
	readonly language: Language;
}

/** A row that cannot be used, by its number in the paste, counted from 1. */
export interface BadRow {
	readonly row: number;
	readonly text: string;
	readonly message: string;
}

export interface Pasted {
	readonly entries: readonly Entry[];
	readonly bad: readonly BadRow[];
}

/** Nothing of it is meant to be saved where any row is bad. Empty cells leave a month as it is. */
export function readPasted(sheet: string, columns: Columns): Pasted {
	const delimiter = sheet.includes('\t') ? '\t' : ';';
	const rows = sheet
		.split(/\r\n|\r|\n/)
		.map((text, index) => ({ row: index + 1, text: text.trimEnd() }))
		.filter(({ text }) => text.trim() !== '')
		.filter(({ text }, index) => index > 0 || /\d/.test(text));
	const entries: Entry[] = [];
	const bad: BadRow[] = [];
	for (const { row, text } of rows.slice(0, mostRows)) {
		const read = readRow(text.split(delimiter), columns);
		const message = typeof read === 'string' ? read : twice(read, entries, columns.language);
		if (message !== null) bad.push({ row, text, message });
		else if (typeof read !== 'string') entries.push(...read);
	}
	const [beyond] = rows.slice(mostRows);
	if (beyond) {
		const message = m.cash_row_beyond({ count: mostRows }, { locale: columns.language });
		bad.push({ ...beyond, message });
	}
	return { entries, bad };
}

/** The row's entries, or what is wrong with it. */
function readRow([first = '', ...cells]: readonly string[], columns: Columns): Entry[] | string {
	const reader = { locale: columns.language };
	const month = readMonthWords(first);
	if (month === null) return m.cash_row_no_month({ text: first.trim() }, reader);
	if (month > columns.thisMonth) return m.cash_row_ahead({}, reader);
	const more = cells.slice(columns.allocationIds.length).some((cell) => cell.trim() !== '');
	if (more) return m.cash_row_too_many({ count: columns.allocationIds.length }, reader);
	const entries: Entry[] = [];
	for (const [index, allocationId] of columns.allocationIds.entries()) {
		const minor = readCell(cells[index] ?? '', columns);
		if (typeof minor === 'string') return minor;
		if (minor !== null) entries.push({ allocationId, month, minor, version: null });
	}
	return entries.length === 0 ? m.cash_row_no_amount({}, reader) : entries;
}

/** Minor units; null where the cell is empty; else what is wrong with it, as beside any amount. */
function readCell(text: string, { currency, language }: Columns): number | string | null {
	const form = new FormData();
	form.set('cell', text);
	const cell = new Answers(form, language);
	const minor = optionalAmount(cell, 'cell', currency);
	return cell.errors['cell'] ?? minor;
}

function twice(row: readonly Entry[], before: readonly Entry[], language: Language): string | null {
	const again = row.some((entry) =>
		before.some(
			({ allocationId, month }) => allocationId === entry.allocationId && month === entry.month
		)
	);
	return again ? m.cash_row_twice({}, { locale: language }) : null;
}
