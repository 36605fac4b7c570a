/** What was spent in each month, a column an allocation. */
import type { Spending } from '$lib/domain/agreement';
import type { PartSpending } from '$lib/domain/cash/part-spending';
import type { Facts, Language } from '$lib/domain/facts';
import { allocatedWords } from '$lib/format/allocated';
import { formatMonth } from '$lib/format/dates';
import { m } from '$lib/paraglide/messages';
import { moneyWords } from './spending-words';
import type { Standing } from './standing';

/** A year: more is in the form. */
const monthsShown = 12;

interface Given {
	readonly facts: Facts;
	readonly standing: Standing;
	readonly language: Language;
}

/** The last twelve months recorded, the latest first; a month that nobody recorded says so. */
export function spendingMonthsView(
	known: readonly Spending[],
	parts: readonly PartSpending[],
	{ facts, standing, language }: Given
) {
	const reader = { locale: language };
	const months = [...new Set(known.map(({ month }) => month))].toSorted().slice(-monthsShown);
	return {
		title: m.spending_by_month({}, reader),
		month: m.spending_column_month({}, reader),
		columns: parts.map(({ allocation }) => ({
			id: allocation.id,
			name: allocatedWords(allocation, facts.programs, language)
		})),
		rows: months.toReversed().map((month) => ({
			month,
			name: formatMonth(month, language),
			cells: parts.map(({ allocation: { id } }) => {
				const own = known.find((one) => one.allocationId === id && one.month === month);
				return { id, text: own ? moneyWords(own.minor, standing, language) : '–' };
			})
		}))
	};
}
