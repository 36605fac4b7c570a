/** One month of a program's cash in a table. What is not known is said in words, never as 0. */
import type { ProgramCashMonth } from '$lib/domain/cash/program-cash';
import type { Language } from '$lib/domain/facts';
import { match } from '$lib/domain/figure';
import { money, type CurrencyCode } from '$lib/domain/money';
import type { Total } from '$lib/domain/report';
import { formatBareConverted } from '$lib/format/converted';
import { formatMonth } from '$lib/format/dates';
import { m } from '$lib/paraglide/messages';
import { isUnknown } from '../../overview/total-view';

export interface CashCell {
	readonly text: string;
	/** False where the text is a word for an absence. */
	readonly known: boolean;
	/** An assumed rate is in it. */
	readonly assumed: boolean;
}

export interface CashRow {
	readonly key: string;
	readonly month: string;
	readonly need: CashCell;
	readonly committed: CashCell;
	readonly due: CashCell;
	readonly inCash: CashCell;
	readonly gap: CashCell;
	readonly short: boolean;
}

export function cashRow(
	month: ProgramCashMonth,
	currency: CurrencyCode,
	language: Language
): CashRow {
	const { committed, due, gap } = month;
	const shown = (total: Total) => totalCell(total, currency, language);
	const paid = { ...due, minor: due.minor - gap.minor, assumed: due.assumed || gap.assumed };
	return {
		key: month.month,
		month: formatMonth(month.month, language),
		need: needCell(month, currency, language),
		committed: shown(committed),
		due: shown(due),
		inCash: shown(paid),
		gap: gapCell(month, currency, language),
		short: gap.minor > 0
	};
}

/** The gap of the sources that are told is what is missing at least. */
function gapCell(
	{ gap, untold }: ProgramCashMonth,
	currency: CurrencyCode,
	language: Language
): CashCell {
	const reader = { locale: language };
	const cell = totalCell(gap, currency, language);
	if (untold.length === 0 || !cell.known) return cell;
	return gap.minor === 0
		? { text: m.programs_not_known({}, reader), known: false, assumed: false }
		: { ...cell, text: m.cash_gap_at_least({ sum: cell.text }, reader) };
}

function needCell(
	{ need }: ProgramCashMonth,
	currency: CurrencyCode,
	language: Language
): CashCell {
	const untold = (text: string) => ({ text, known: false, assumed: false });
	return match<number, CashCell>(need, {
		known: (minor) => ({
			text: formatBareConverted(money(currency, minor), false, language),
			known: true,
			assumed: false
		}),
		undisclosed: () => untold(m.programs_undisclosed({}, { locale: language })),
		missing: (reason) =>
			untold(
				reason === 'no-rate'
					? m.programs_no_rate({}, { locale: language })
					: m.programs_not_recorded({}, { locale: language })
			)
	});
}

function totalCell(total: Total, currency: CurrencyCode, language: Language): CashCell {
	if (total.withoutRate > 0)
		return { text: m.programs_no_rate({}, { locale: language }), known: false, assumed: false };
	if (isUnknown(total))
		return { text: m.programs_not_known({}, { locale: language }), known: false, assumed: false };
	const assumed = total.assumed && total.minor !== 0;
	return {
		text: formatBareConverted(money(currency, total.minor), assumed, language),
		known: true,
		assumed
	};
}
