/** The largest cash gap of a source among its figures, and when its money comes. */
import { lastDayOf } from '$lib/domain/calendar';
import { gapsOf, type SourceCash } from '$lib/domain/cash/gap';
import type { Language } from '$lib/domain/facts';
import { match } from '$lib/domain/figure';
import { money, type CurrencyCode } from '$lib/domain/money';
import { formatDay, formatMonthLong } from '$lib/format/dates';
import { formatMoney } from '$lib/format/money';
import { m } from '$lib/paraglide/messages';
import type { CashFigure } from './cash-figures-view';
import type { CashStanding } from './cash-standing';

/** Null for a source that is not contracted, or of which nothing is allocated. */
export function cashGapFigure(
	{ cash, agreed }: CashStanding,
	language: Language
): CashFigure | null {
	if (cash === null) return null;
	const reader = { locale: language };
	return match<SourceCash, CashFigure>(cash, {
		known: (told) =>
			agreed.state === 'known'
				? toldFigure(told, agreed.value.currency, language)
				: unknown(m.cash_gap_untold_undisclosed({}, reader), language),
		undisclosed: () => unknown(m.cash_gap_untold_undisclosed({}, reader), language),
		missing: (reason) =>
			unknown(
				reason === 'not-recorded'
					? m.cash_gap_untold_no_payment({}, reader)
					: m.cash_gap_untold_no_days({}, reader),
				language
			)
	});
}

function toldFigure(cash: SourceCash, currency: CurrencyCode, language: Language): CashFigure {
	const reader = { locale: language };
	const gaps = gapsOf(cash);
	const known = gaps.flatMap(({ month, gap }) =>
		gap.state === 'known' ? [{ month, minor: gap.value }] : []
	);
	const largest = known.toSorted((a, b) => b.minor - a.minor)[0];
	const open = known.length < gaps.length;
	if (open && (largest?.minor ?? 0) === 0)
		return unknown(m.cash_gap_untold_no_days({}, reader), language);
	if (!largest || largest.minor === 0)
		return {
			...figure(m.cash_gap_nothing({}, reader), language),
			known: false,
			note: m.cash_gap_nothing_note({}, reader)
		};
	const sum = formatMoney(money(currency, largest.minor), language);
	const next = cash.inflows.find(({ on }) => on > lastDayOf(largest.month));
	const month = formatMonthLong(largest.month, language);
	return {
		...figure(open ? m.cash_gap_at_least({ sum }, reader) : sum, language),
		note: next ? m.cash_gap_in_month({ month, day: formatDay(next.on, language) }, reader) : month
	};
}

function unknown(note: string, language: Language): CashFigure {
	const text = m.sources_not_known({}, { locale: language });
	return { ...figure(text, language), known: false, note };
}

function figure(text: string, language: Language): CashFigure {
	const term = m.cash_gap_biggest({}, { locale: language });
	return { term, text, known: true, note: null, assumed: false, claims: null };
}
