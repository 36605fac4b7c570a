/** Sums of spending, its rate and what it leaves, in words. */
import type { BurnRate } from '$lib/domain/cash/burn';
import type { PartSpending } from '$lib/domain/cash/part-spending';
import type { Language } from '$lib/domain/facts';
import { money } from '$lib/domain/money';
import { formatDay, formatMonth, formatMonthLong } from '$lib/format/dates';
import { formatMoney } from '$lib/format/money';
import { m } from '$lib/paraglide/messages';
import type { Standing } from './standing';

/**
 * @param minor minor units of the agreement currency
 * @throws Error where the source's amount, and so its currency, is not known
 */
export function moneyWords(minor: number, { terms }: Standing, language: Language): string {
	const { amount } = terms.source;
	if (amount.state !== 'known') throw new Error('spending of an amount that is not known');
	return formatMoney(money(amount.value.currency, minor), language);
}

/** The rate, and which months it is the mean of. */
export function rateWords(rate: BurnRate | null, standing: Standing, language: Language) {
	const reader = { locale: language };
	const last = rate?.months.at(-1);
	if (rate === null || last === undefined)
		return { text: m.spending_rate_none({}, reader), of: null };
	const mean = { count: rate.months.length, month: formatMonth(last, language) };
	return {
		text: moneyWords(rate.minor, standing, language),
		of: m.spending_rate_of(mean, reader)
	};
}

/** What will be left on the last day, or when the money runs out before. */
export function atEndWords({ ahead }: PartSpending, standing: Standing, language: Language) {
	const reader = { locale: language };
	if (ahead === null) return { text: m.spending_not_told({}, reader), of: null };
	const { end, left, runsOut } = ahead;
	const day = formatDay(end, language);
	if (runsOut === null)
		return {
			text: moneyWords(left, standing, language),
			of: m.spending_left_on({ day }, reader)
		};
	const month = formatMonthLong(runsOut, language);
	return {
		text: moneyWords(left, standing, language),
		of: m.spending_runs_out({ month }, reader)
	};
}
