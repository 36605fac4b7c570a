/** The sums under the grid, in the columns of what they add up. */
import { monthIndex } from '$lib/domain/calendar';
import type { Language } from '$lib/domain/facts';
import { largestAmount, money } from '$lib/domain/money';
import { formatBareMoney } from '$lib/format/money';
import { parseAmount } from '$lib/server/forms/amount';
import { currencies } from '$lib/server/forms/currencies';
import { readMonth } from '$lib/server/forms/month';
import { indices, mostLines, mostPeriods } from '$lib/server/programs/need-grid-input';
import type { Typed } from './typed.server';

/** Formatted; a dash where nothing is typed or something cannot be read yet. */
export interface PeriodTotal {
	readonly monthly: string;
	readonly whole: string;
}

const untold = '–';

export function totalsView(typed: Typed, language: Language): PeriodTotal[] {
	const currency = typed['currency'] ?? '';
	if (!currencies.includes(currency)) return [];
	return indices({ typed }, 'periods', mostPeriods).map((period) => {
		const sum = sumOf(typed, period, currency);
		const months = monthsOf(typed, period);
		const told = (minor: number) => formatBareMoney(money(currency, minor), language);
		return {
			monthly: sum === null ? untold : told(sum),
			whole: sum === null || months === null ? untold : told(sum * months)
		};
	});
}

function sumOf(typed: Typed, period: number, currency: string): number | null {
	let sum: number | null = null;
	for (const line of indices({ typed }, 'lines', mostLines)) {
		const text = typed[`cell-${line}-${period}`]?.trim() ?? '';
		if (text === '') continue;
		const read = parseAmount(text, currency);
		if (!read.ok) return null;
		sum = (sum ?? 0) + read.minor;
	}
	return sum !== null && sum <= largestAmount ? sum : null;
}

/** From 1 to 240; more cannot be recorded. */
function monthsOf(typed: Typed, period: number): number | null {
	const from = readMonth(typed[`from-${period}`] ?? '');
	const to = readMonth(typed[`to-${period}`] ?? '');
	if (from === null || to === null) return null;
	const months = monthIndex(to) - monthIndex(from) + 1;
	return months >= 1 && months <= 240 ? months : null;
}
