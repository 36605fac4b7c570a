/** What the form of spending stands on, and what became of what was sent. */
import type { Month } from '$lib/domain/calendar';
import { later, monthOf, monthsFrom, yearOf } from '$lib/domain/calendar';
import type { Allocation, Language, Program, Source } from '$lib/domain/facts';
import type { CurrencyCode } from '$lib/domain/money';
import { allocatedWords } from '$lib/format/allocated';
import { formatMonthLong } from '$lib/format/dates';
import { m } from '$lib/paraglide/messages';
import { readAllocationsOf } from '$lib/server/allocations/queries';
import { readAmendmentsOf } from '$lib/server/amendments/queries';
import { readPrograms } from '$lib/server/programs/queries';
import type { Entry } from '$lib/server/spending/commands';
import { spentField } from '$lib/server/spending/input';
import { readSpendingOf } from '$lib/server/spending/queries';
import { spendingMonths } from '$lib/server/spending/refusals';
import type { FormPlace } from './place.server';

export interface Around {
	readonly source: Source;
	readonly allocations: readonly Allocation[];
	readonly programs: readonly Program[];
	readonly standing: Awaited<ReturnType<typeof readSpendingOf>>;
	/** Null where the amount, and so the currency, is not known. */
	readonly currency: CurrencyCode | null;
	/** The calendar years that may be entered, the earliest first. */
	readonly years: readonly number[];
	/** Of the year that is shown, those that have come; none where the money does not run yet. */
	readonly year: number | null;
	readonly months: readonly Month[];
}

/** @param asked the year in the address, which may be anything */
export async function aroundSpending(
	{ db }: FormPlace,
	source: Source,
	{ today, asked }: { readonly today: string; readonly asked: string | null }
): Promise<Around> {
	const allocations = await readAllocationsOf(db, source.id);
	const amendments = await readAmendmentsOf(db, source.id);
	const standing = await readSpendingOf(db, source.id);
	const months = monthsOf(
		allocations.map((allocation) => spendingMonths(allocation, source, amendments)),
		standing.map(({ month }) => month),
		monthOf(today)
	);
	const years = [...new Set(months.map(yearOf))];
	const year = years.find((one) => String(one) === asked) ?? years.at(-1) ?? null;
	return {
		source,
		allocations,
		programs: await readPrograms(db),
		standing,
		currency: source.amount.state === 'known' ? source.amount.value.currency : null,
		years,
		year,
		months: months.filter((month) => yearOf(month) === year)
	};
}

/** From the first month of any allocation to the last that has come, with whatever is recorded. */
function monthsOf(
	own: readonly ReturnType<typeof spendingMonths>[],
	recorded: readonly Month[],
	thisMonth: Month
): Month[] {
	if (own.length === 0) return [];
	const starts = own.map(({ first }) => first ?? `${yearOf(thisMonth)}-01`);
	const ends = own.map(({ last }) => (last === null || last > thisMonth ? thisMonth : last));
	const first = [...starts, ...recorded].reduce((a, b) => (a < b ? a : b));
	return monthsFrom(first, [...ends, ...recorded].reduce(later));
}

/** What a cell without money of its allocation is told. */
export function outsideWords({ allocationId, month }: Entry, around: Around, language: Language) {
	const allocation = around.allocations.find(({ id }) => id === allocationId);
	if (!allocation) return m.spending_error_gone({}, { locale: language });
	const name = allocatedWords(allocation, around.programs, language);
	return m.spending_error_outside(
		{ name, month: formatMonthLong(month, language) },
		{ locale: language }
	);
}

/** The first cell of the form, where a message that is about all of it can stand. */
export function firstField({ allocations, months }: Around): string {
	const [allocation] = allocations;
	const [month] = months;
	if (!allocation || !month) return 'sheet';
	return spentField({ allocationId: allocation.id, month });
}
