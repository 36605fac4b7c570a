/** The questions of a kind that take several fields or a button. */
import type { Language } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';
import type { AskedView } from './asked';

/** Rows of budget years that can be typed. */
export const mostYears = 20;
const fewestYears = 3;

export type PartWords = ReturnType<typeof partWords>;

export function partWords(language: Language) {
	const reader = { locale: language };
	return {
		more: m.kinds_more({}, reader),
		vat: vatWords(language),
		reckon: {
			tariff: m.kinds_reckon_tariff({}, reader),
			tariffHint: m.kinds_reckon_tariff_hint({}, reader)
		},
		opening: openingWords(language),
		years: yearWords(language)
	};
}

function vatWords(language: Language) {
	const reader = { locale: language };
	return {
		tick: m.kinds_with_vat({}, reader),
		about: m.kinds_with_vat_hint({}, reader),
		rate: m.kinds_vat_rate({}, reader),
		reckon: m.kinds_reckon_vat({}, reader)
	};
}

function openingWords(language: Language) {
	const reader = { locale: language };
	const fields: readonly AskedView[] = [
		{ name: 'paidSoFar', label: m.kinds_paid_so_far({}, reader), limit: 60 },
		{ name: 'openingBalance', label: m.kinds_opening_balance({}, reader), limit: 60 },
		{ name: 'openingOn', label: m.kinds_opening_on({}, reader), day: true }
	];
	return { title: m.kinds_opening({}, reader), about: m.kinds_opening_hint({}, reader), fields };
}

function yearWords(language: Language) {
	const reader = { locale: language };
	const rows = Array.from({ length: mostYears }, (_, row): readonly AskedView[] => {
		const nth = { row: row + 1 };
		return [
			{
				name: `year-${row}`,
				label: m.kinds_year(nth, reader),
				limit: 4,
				inputmode: 'numeric'
			},
			{ name: `yearSum-${row}`, label: m.kinds_year_sum(nth, reader), limit: 60 },
			{ name: `yearCarried-${row}`, label: m.kinds_year_carried(nth, reader), limit: 300 }
		];
	});
	return {
		title: m.kinds_years({}, reader),
		about: m.kinds_years_hint({}, reader),
		rows
	};
}

/** How many rows of years a form shows: those that say something, and one to say more. */
export function yearRows(typed: Readonly<Record<string, string>>): number {
	const rows = Array.from({ length: mostYears }, (_, row) => row);
	const last = rows.findLast((row) =>
		[`year-${row}`, `yearSum-${row}`, `yearCarried-${row}`].some((field) => typed[field])
	);
	return Math.min(mostYears, Math.max(fewestYears, (last ?? -1) + 2));
}
