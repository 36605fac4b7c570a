/** The program's cash as plain strings: what of the contracted money is there in time. */
import { programCash, type ProgramCash } from '$lib/domain/cash/program-cash';
import type { LateSource, UntoldSource } from '$lib/domain/cash/own-cash';
import type { Facts } from '$lib/domain/facts';
import { money } from '$lib/domain/money';
import type { ProgramReport } from '$lib/domain/report';
import { formatDay, formatMonthLong } from '$lib/format/dates';
import { currencySign, formatMoney } from '$lib/format/money';
import { m } from '$lib/paraglide/messages';
import { sourceName, type Given } from '../../horizon/given';
import { foreign } from '../row-view';
import { cashFacts } from './cash-facts';
import { cashRow } from './cash-row';

export type ProgramCashView = ReturnType<typeof cashView>;

/** As many months stand open; the others fold. */
const monthsOpen = 12;

export function cashView({ program }: ProgramReport, facts: Facts, given: Given) {
	const { locale, report } = given;
	const cash = programCash(facts, report.question, program);
	return {
		title: m.cash_gap_title({}, locale),
		about: m.cash_gap_about({}, locale),
		none: cash === null ? m.cash_gap_none({}, locale) : null,
		facts: cash === null ? [] : cashFacts(cash, given.language),
		table: cash !== null && isTold(cash) ? tableView(cash, given) : null,
		late: {
			title: m.cash_gap_late_title({}, locale),
			sources: (cash?.late ?? []).map((source) => lateView(source, given))
		},
		untold: {
			title: m.cash_gap_untold_title({}, locale),
			sources: (cash?.untold ?? []).map((source) => untoldView(source, given))
		}
	};
}

/** Of some source it is known what is to be paid: else every row would say no more than the list. */
function isTold({ months }: ProgramCash): boolean {
	return months.some(({ due }) => due.minor > 0);
}

function tableView({ currency, months }: ProgramCash, { language, locale }: Given) {
	const rows = months.map((month) => cashRow(month, currency, language));
	return {
		caption: m.cash_gap_caption({ currency: currencySign(currency) }, locale),
		columns: {
			month: m.cash_gap_month({}, locale),
			need: m.cash_gap_need({}, locale),
			committed: m.cash_gap_committed({}, locale),
			due: m.cash_gap_due({}, locale),
			inCash: m.cash_gap_in_cash({}, locale),
			gap: m.cash_gap_gap({}, locale)
		},
		rows: rows.slice(0, monthsOpen),
		later: { title: m.cash_gap_later({}, locale), rows: rows.slice(monthsOpen) }
	};
}

function lateView(source: LateSource, given: Given) {
	const { language, locale } = given;
	const { currency, largest, firstMonth, next } = source;
	const sum = (minor: number) => formatMoney(money(currency, minor), language);
	const month = formatMonthLong(firstMonth, language);
	return {
		...linkTo(source, given),
		words: [
			m.cash_gap_late({ sum: sum(largest), month }, locale),
			next === null
				? m.cash_gap_next_none({}, locale)
				: m.cash_gap_next({ sum: sum(next.minor), day: formatDay(next.on, language) }, locale)
		]
	};
}

function untoldView(source: UntoldSource, given: Given) {
	const { locale } = given;
	const words = {
		'no-payment': m.cash_gap_untold_no_payment({}, locale),
		undisclosed: m.cash_gap_untold_undisclosed({}, locale),
		'no-days': m.cash_gap_untold_no_days({}, locale)
	};
	return { ...linkTo(source, given), words: [words[source.why]] };
}

function linkTo({ sourceId }: { readonly sourceId: number }, given: Given) {
	const source = given.report.sources.get(sourceId);
	return {
		id: sourceId,
		name: sourceName(sourceId, given),
		nameLanguage: source && foreign(source.name, given.language),
		href: given.sourceHref(sourceId)
	};
}
