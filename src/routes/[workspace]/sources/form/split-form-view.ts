/** All parts of a source in one table, as plain strings. */
import type { StaleField, StaleView } from '$lib/components/ui/stale-view';
import type { Allocation, Language, Program, Source } from '$lib/domain/facts';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import { typedFromAllocation, type Place } from './allocation-view';
import { headView, type HeadView } from './head-view';
import { optionOf } from './options';
import { staleRows } from './stale-view';
import type { Typed } from './typed';

export type SplitWords = ReturnType<typeof splitWords>;
type Versioned = Allocation & { readonly version: number };

const blankRows = 3;
const fieldNames = ['program', 'line', 'amount', 'start', 'end'] as const;

export function splitHead(source: Source, place: Place, language: Language): HeadView {
	const reader = { locale: language };
	const title = m.allocations_split_title({ source: nameIn(source.name, language).text }, reader);
	return headView({ title, here: m.allocations_split_crumb({}, reader) }, place, source, language);
}

export function splitWords(
	{ programs, lines }: { readonly programs: readonly Program[]; readonly lines: readonly string[] },
	language: Language
) {
	const reader = { locale: language };
	return {
		about: m.allocations_split_about({}, reader),
		errors: m.source_form_errors({}, reader),
		none: programs.length === 0 ? m.source_form_no_programs({}, reader) : null,
		fields: fieldWords(programs, language),
		hints: [m.allocations_split_amount_hint({}, reader), m.allocations_split_days_hint({}, reader)],
		undisclosed: m.allocations_split_undisclosed({}, reader),
		remove: m.allocations_split_remove({}, reader),
		lines,
		broken: {
			title: m.allocations_broken_title({}, reader),
			again: m.allocations_broken_again({}, reader)
		},
		save: m.allocations_split_save({}, reader),
		more: m.allocations_split_more({}, reader),
		count: m.allocations_count({}, reader),
		cancel: m.source_form_cancel({}, reader)
	};
}

/** What a cell is called to who does not see its column. */
export function cellLabels(rows: readonly number[], words: SplitWords, language: Language) {
	const named = { ...words.fields, remove: { label: words.remove } };
	return rows.map((row, index) =>
		Object.fromEntries(
			Object.entries(named).map(([field, { label }]) => [
				field,
				m.allocations_split_row({ field: label, number: index + 1 }, { locale: language })
			])
		)
	);
}

/** @param meant the program that the money is meant for, in the first empty row */
export function typedFromSplit(allocations: readonly Versioned[], meant: string | null): Typed {
	const typed: Record<string, string> = {};
	allocations.forEach((allocation, row) => {
		typed[`id.${row}`] = String(allocation.id);
		typed[`version.${row}`] = String(allocation.version);
		Object.assign(typed, inRow(rowOf(allocation), row));
	});
	return {
		...withBlankRows(typed, allocations.length),
		[`program.${allocations.length}`]: meant ?? ''
	};
}

/** @param from the first row that is free */
export function withBlankRows(typed: Typed, from: number): Typed {
	const blank: Record<string, string> = {};
	for (let row = from; row < from + blankRows; row += 1) blank[`program.${row}`] = '';
	return { ...typed, ...blank };
}

interface StaleRow {
	readonly row: number;
	readonly current: Versioned;
}

/** Both versions of every part that somebody else has saved meanwhile. */
export function staleSplit(
	stale: readonly StaleRow[],
	{ yours, address }: { readonly yours: Typed; readonly address: string },
	programs: readonly Program[],
	language: Language
): StaleView {
	const words = fieldWords(programs, language);
	const views = stale.map(({ row, current }) => {
		const versions = { theirs: rowOf(current), yours: outOfRow(yours, row), address };
		return { current, view: staleRows(versions, words, language) };
	});
	const [first] = views;
	if (!first) throw new Error('no row is stale');
	const fields = views.flatMap(({ current, view }) =>
		view.fields.map((field) => inProgram(field, current, programs, language))
	);
	return { ...first.view, fields };
}

/** The typed rows with the versions that stand now. */
export function withVersions(typed: Typed, stale: readonly StaleRow[]): Typed {
	const versions = stale.map(({ row, current }) => [`version.${row}`, String(current.version)]);
	return { ...typed, ...Object.fromEntries(versions) };
}

function inProgram(
	field: StaleField,
	{ programId, line }: Allocation,
	programs: readonly Program[],
	language: Language
): StaleField {
	const name = programs.find(({ id }) => id === programId)?.name;
	const program = [name ? nameIn(name, language).text : '', line ?? ''].filter(Boolean).join(', ');
	const shown = { program, field: field.label };
	return { ...field, label: m.allocations_split_stale_field(shown, { locale: language }) };
}

function rowOf(allocation: Allocation): Typed {
	const typed = typedFromAllocation(allocation);
	return Object.fromEntries(fieldNames.map((field) => [field, typed[field] ?? '']));
}

function inRow(typed: Typed, row: number): Typed {
	return Object.fromEntries(fieldNames.map((field) => [`${field}.${row}`, typed[field] ?? '']));
}

function outOfRow(typed: Typed, row: number): Typed {
	return Object.fromEntries(fieldNames.map((field) => [field, typed[`${field}.${row}`] ?? '']));
}

function fieldWords(programs: readonly Program[], language: Language) {
	const reader = { locale: language };
	return {
		program: {
			label: m.source_form_program({}, reader),
			options: [
				{ value: '', text: m.source_form_choose({}, reader) },
				...programs.map(({ id, name }) => optionOf(id, name, language))
			]
		},
		line: { label: m.allocations_split_line({}, reader) },
		amount: { label: m.allocations_split_amount({}, reader) },
		start: { label: m.allocations_split_from({}, reader) },
		end: { label: m.allocations_split_to({}, reader) }
	};
}
