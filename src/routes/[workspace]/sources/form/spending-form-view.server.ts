/** The form of spending as plain strings: a year of months, a column an allocation, and a paste. */
import type { Language, Source } from '$lib/domain/facts';
import { allocatedWords } from '$lib/format/allocated';
import { formatMonth, formatMonthLong } from '$lib/format/dates';
import { currencySign } from '$lib/format/money';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import { spentField, versionField } from '$lib/server/spending/input';
import { headView, type HeadView } from './head-view';
import type { Around } from './spending.server';
import { digitsOf, type Typed } from './typed';

export type SpendingForm = ReturnType<typeof spendingForm>;

interface Place {
	readonly base: string;
	readonly search: string;
}

export function spendingHead(source: Source, place: Place, language: Language): HeadView {
	const reader = { locale: language };
	const title = m.spending_form_title({ source: nameIn(source.name, language).text }, reader);
	return headView({ title, here: m.spending_title({}, reader) }, place, source, language);
}

export function spendingForm(around: Around, { base, search }: Place, language: Language) {
	const reader = { locale: language };
	const { source, programs, currency } = around;
	const columns = around.allocations.map((allocation) => ({
		id: allocation.id,
		name: allocatedWords(allocation, programs, language)
	}));
	const own = `${base}/sources/${source.id}`;
	const sign = currency === null ? '' : currencySign(currency);
	const names = columns.map(({ name }) => name).join(' | ');
	return {
		none: noneWords(around, language),
		about: m.spending_form_about({ currency: sign }, reader),
		errors: m.source_form_errors({}, reader),
		years: { label: m.spending_form_years({}, reader), items: yearsOf(around, own, search) },
		month: m.spending_column_month({}, reader),
		columns,
		rows: around.months.map((month) => ({
			month,
			name: formatMonth(month, language),
			cells: columns.map(({ id, name }) => ({
				field: spentField({ allocationId: id, month }),
				version: versionField({ allocationId: id, month }),
				label: m.spending_form_cell({ name, month: formatMonthLong(month, language) }, reader),
				of: name
			}))
		})),
		save: m.spending_form_save({}, reader),
		cancel: m.source_form_cancel({}, reader),
		back: `${own}${search}`,
		paste: {
			title: m.spending_paste_title({}, reader),
			about: m.spending_paste_about({ names }, reader),
			label: m.spending_paste_label({}, reader),
			save: m.spending_paste_save({}, reader)
		}
	};
}

/** What stands in the cells before anything is typed. */
export function typedFromSpending({ allocations, months, standing, currency }: Around): Typed {
	const typed: Record<string, string> = {};
	if (currency === null) return typed;
	for (const { id: allocationId } of allocations)
		for (const month of months) {
			const cell = { allocationId, month };
			const own = standing.find((one) => one.allocationId === allocationId && one.month === month);
			typed[spentField(cell)] = own ? digitsOf(own.minor, currency) : '';
			typed[versionField(cell)] = String(own?.version ?? 0);
		}
	return typed;
}

/** Why nothing can be entered; null where it can. */
export function noneWords({ allocations, currency, months }: Around, language: Language) {
	const reader = { locale: language };
	if (currency === null) return m.spending_no_currency({}, reader);
	if (allocations.length === 0) return m.spending_form_nothing_allocated({}, reader);
	return months.length === 0 ? m.spending_form_no_months({}, reader) : null;
}

function yearsOf({ years, year }: Around, own: string, search: string) {
	const after = search.replace('?', '&');
	return years.map((one) => ({
		text: String(one),
		href: `${own}/spending?year=${one}${after}`,
		current: one === year
	}));
}
