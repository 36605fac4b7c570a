/** What the form of spending is answered, in the reader's words. */
import type { Language } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';
import type { Errors } from '$lib/server/forms/read-form';
import type { Entry, Written } from '$lib/server/spending/commands';
import { spentField, versionField } from '$lib/server/spending/input';
import { readPasted } from '$lib/server/spending/pasted';
import { firstField, outsideWords, type Around } from './spending.server';
import { staleRows } from './stale-view';
import { allocatedWords } from '$lib/format/allocated';
import { formatMonthLong } from '$lib/format/dates';
import { digitsOf, type Typed } from './typed';

/** More than a paste of 500 rows takes. */
const longestPaste = 100_000;

interface Reader {
	readonly thisMonth: string;
	readonly language: Language;
}

/** The entries of a paste, or the rows that cannot be used, each by its number. */
export function readSheet(
	sheet: string,
	around: Around,
	{ thisMonth, language }: Reader
): { readonly entries: readonly Entry[] } | { readonly problems: readonly string[] } {
	const reader = { locale: language };
	if (sheet.length > longestPaste) return { problems: [m.spending_paste_long({}, reader)] };
	const { currency } = around;
	if (currency === null) return { problems: [m.spending_no_currency({}, reader)] };
	const allocationIds = around.allocations.map(({ id }) => id);
	const { entries, bad } = readPasted(sheet, { allocationIds, currency, thisMonth, language });
	if (bad.length > 0) return { problems: bad.map((row) => m.spending_paste_row(row, reader)) };
	return entries.length === 0 ? { problems: [m.spending_paste_empty({}, reader)] } : { entries };
}

/** The messages of what was not written, by the cell that they are about. */
export function writtenErrors(written: Written, around: Around, language: Language): Errors {
	if (written.state === 'outside')
		return { [spentField(written.entry)]: outsideWords(written.entry, around, language) };
	return { [firstField(around)]: m.spending_error_gone({}, { locale: language }) };
}

/** What was typed with the version that stands now, and both versions of that cell. */
export function staleSpending(
	{ entry, current }: Extract<Written, { state: 'stale' }>,
	{ typed, address }: { readonly typed: Typed; readonly address: string },
	around: Around,
	language: Language
) {
	const field = spentField(entry);
	const allocation = around.allocations.find(({ id }) => id === entry.allocationId);
	if (!allocation) throw new Error(`no allocation ${entry.allocationId}`);
	const name = allocatedWords(allocation, around.programs, language);
	const month = formatMonthLong(entry.month, language);
	const label = m.spending_form_cell({ name, month }, { locale: language });
	const theirs = current && around.currency ? digitsOf(current.minor, around.currency) : '';
	const versions = { theirs: { [field]: theirs }, yours: typed, address };
	return {
		typed: { ...typed, [versionField(entry)]: String(current?.version ?? 0) },
		stale: staleRows(versions, { [field]: { label } }, language)
	};
}
