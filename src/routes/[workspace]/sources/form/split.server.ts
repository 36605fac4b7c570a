/** What the table of a source's parts shows before it saves: its bar, and what breaks a rule. */
import { brokenRules } from '$lib/domain/eligible-money/rules';
import type { Allocation, Language, Source } from '$lib/domain/facts';
import { brokenWords } from '$lib/format/restrictions';
import { allocationRefusalWords } from '$lib/server/allocations/refusal-words';
import type { AllocationRefusal } from '$lib/server/allocations/refusals';
import type { Split, SplitRow } from '$lib/server/allocations/split-commands';
import { readSplit, rowsTyped, type SplitOffered } from '$lib/server/allocations/split-input';
import { Answers } from '$lib/server/forms/answers';
import type { Errors } from '$lib/server/forms/read-form';
import type { Versioned } from '$lib/server/history/change';
import type { BarView } from '../split-bar-view';
import { allocationBar } from './allocation-bar';
import type { Around, BrokenView } from './allocation.server';
import { cellLabels, type SplitWords } from './split-form-view';
import type { Typed } from './typed';

type Parts = readonly Versioned<Allocation>[];

export function splitOffered(
	source: Source,
	{ programs }: Around,
	allocations: Parts
): SplitOffered {
	return {
		sourceId: source.id,
		programs: programs.map(({ id }) => id),
		whole: source.amount.state === 'known' ? source.amount.value : null,
		allocations
	};
}

/** The parts as they would stand, as far as the rows can be read. */
export function partsWith(form: FormData, offered: SplitOffered, language: Language): Allocation[] {
	const answers = new Answers(form, language);
	const split = readSplit(answers, offered);
	return split ? afterSplit(split, offered.allocations) : [...offered.allocations];
}

export function afterSplit({ rows }: Split, allocations: Parts): Allocation[] {
	const changed = new Map(rows.flatMap((row) => (row.edited ? [[row.edited.id, row]] : [])));
	const standing = allocations.flatMap((one): Allocation[] => {
		const row = changed.get(one.id);
		if (!row) return [one];
		return row.allocation ? [{ ...row.allocation, id: one.id }] : [];
	});
	const added = rows.flatMap((row) =>
		row.edited === null && row.allocation ? [{ ...row.allocation, id: idOfNew(row) }] : []
	);
	return [...standing, ...added];
}

export function splitBarOf(
	source: Source,
	around: Around,
	parts: readonly Allocation[],
	language: Language
): BarView {
	return allocationBar(source, { ...around, others: parts }, null, language);
}

/** What was typed, row by row, and what its cells are called. */
export function tableOf(typed: Typed, words: SplitWords, language: Language) {
	const rows = rowsTyped(typed);
	return { typed, rows, labels: cellLabels(rows, words, language) };
}

/** Null where all parts that change keep to the restrictions, or where it was read before. */
export function splitBroken(
	split: Split,
	source: Source,
	{ programs, rules }: Around,
	{ allocations, known }: { readonly allocations: Parts; readonly known: string | undefined },
	language: Language
): BrokenView | null {
	const after = afterSplit(split, allocations);
	const changed = new Set(split.rows.map((row) => row.edited?.id ?? idOfNew(row)));
	const broken = after
		.filter(({ id }) => changed.has(id))
		.flatMap((part) => {
			const program = programs.find(({ id }) => id === part.programId);
			if (!program) return [];
			const own = brokenRules(part, program, { source, rules, allocations: after });
			return own.map((rule) => ({ rule, program, line: part.line }));
		});
	const key = broken.map(({ rule, program, line }) => [rule.id, program.id, line ?? ''].join(' '));
	if (broken.length === 0 || key.join('; ') === known) return null;
	const items = broken.map(({ rule, ...allocated }) => brokenWords(rule, allocated, language));
	return { items: [...new Set(items)], known: key.join('; ') };
}

/** A refusal of a row, beside the field of that row which can settle it; how it is laid has none. */
export function rowErrors(refusal: AllocationRefusal, row: number, language: Language): Errors {
	const errors = Object.entries(allocationRefusalWords(refusal, language));
	const fieldOf = (field: string) => (field === 'profile' ? 'amount' : field);
	return Object.fromEntries(
		errors.map(([field, message]) => [`${fieldOf(field)}.${row}`, message])
	);
}

/** Below zero, where no recorded part is. */
function idOfNew({ row }: SplitRow): number {
	return -1 - row;
}
