/** A program's cash at a glance: the largest gap and its month, and the first month that is short. */
import type { ProgramCash, ProgramCashMonth } from '$lib/domain/cash/program-cash';
import type { Language } from '$lib/domain/facts';
import { money } from '$lib/domain/money';
import { formatConverted } from '$lib/format/converted';
import { formatMonthLong } from '$lib/format/dates';
import { m } from '$lib/paraglide/messages';

export interface CashFact {
	readonly term: string;
	readonly text: string;
	/** False where the text is a word for an absence. */
	readonly known: boolean;
	/** An assumed rate is in it. */
	readonly assumed: boolean;
	readonly note: string | null;
}

export function cashFacts(cash: ProgramCash, language: Language): CashFact[] {
	return [biggestFact(cash, language), firstFact(cash, language)];
}

function biggestFact({ months, currency }: ProgramCash, language: Language): CashFact {
	const reader = { locale: language };
	const term = m.cash_gap_biggest({}, reader);
	const largest = Math.max(...months.map(({ gap }) => gap.minor));
	const month = months.find(({ gap }) => gap.minor === largest);
	if (!month || largest === 0)
		return isTold(months)
			? absent(term, m.cash_gap_nothing({}, reader), m.cash_gap_nothing_note({}, reader))
			: absent(term, m.programs_not_known({}, reader));
	const { assumed } = month.gap;
	const sum = formatConverted(money(currency, largest), assumed, language);
	return {
		term,
		text: isTold(months) ? sum : m.cash_gap_at_least({ sum }, reader),
		known: true,
		assumed,
		note: formatMonthLong(month.month, language)
	};
}

/** Before the first month that is short for sure, another may be. */
function firstFact({ months }: ProgramCash, language: Language): CashFact {
	const reader = { locale: language };
	const term = m.cash_gap_first({}, reader);
	const first = months.findIndex(({ gap }) => gap.minor > 0);
	const month = months[first];
	const before = first < 0 ? months : months.slice(0, first);
	if (!isTold(before)) return absent(term, m.programs_not_known({}, reader));
	if (!month) return absent(term, m.cash_gap_no_month({}, reader));
	const text = formatMonthLong(month.month, language);
	return { term, text, known: true, assumed: false, note: null };
}

function isTold(months: readonly ProgramCashMonth[]): boolean {
	return months.every(({ untold, gap }) => untold.length === 0 && gap.withoutRate === 0);
}

function absent(term: string, text: string, note: string | null = null): CashFact {
	return { term, text, known: false, assumed: false, note };
}
