/** Totals from end to end over the open readings, as the overview and the questions show them. */
import type { SpreadRow, SpreadsView } from '$lib/components/funding/spread-view';
import type { Language } from '$lib/domain/facts';
import { money } from '$lib/domain/money';
import type { Spread, UncertainTotal } from '$lib/domain/open-questions/open-question';
import type { Report } from '$lib/domain/report';
import { wholeUnits } from '$lib/format/converted';
import { formatMonthRange } from '$lib/format/dates';
import { formatMoney } from '$lib/format/money';
import { m } from '$lib/paraglide/messages';
import { withAssumed } from '../overview/total-view';

/** @param spreads those that differ between readings; null where none does */
export function spreadsView(
	spreads: readonly Spread[],
	report: Report,
	language: Language
): SpreadsView | null {
	if (spreads.length === 0) return null;
	return {
		caption: m.questions_spread_caption({}, { locale: language }),
		heads: headsIn(language),
		rows: spreads.map((spread) => spreadRow(spread, report, language))
	};
}

function headsIn(language: Language): SpreadsView['heads'] {
	const reader = { locale: language };
	return {
		total: m.questions_spread_total({}, reader),
		lowest: m.questions_spread_lowest({}, reader),
		adopted: m.questions_spread_adopted({}, reader),
		highest: m.questions_spread_highest({}, reader),
		spread: m.questions_spread_spread({}, reader)
	};
}

function spreadRow(
	{ total, lowest, adopted, highest, assumed }: Spread,
	report: Report,
	language: Language
): SpreadRow {
	const shown = (minor: number) => withAssumed(amountOf(minor, report, language), assumed);
	const overlapping = report.stated.some((each) => each.origin === total && each.overlapping);
	return {
		total: totalWord(total, report, language),
		overlap: overlapping ? m.questions_spread_overlap({}, { locale: language }) : null,
		lowest: shown(lowest),
		adopted: shown(adopted),
		highest: shown(highest),
		spread: shown(highest - lowest)
	};
}

/** What is added up, with the months where it is over some. */
export function totalWord(total: UncertainTotal, { question }: Report, language: Language): string {
	const reader = { locale: language };
	const months = formatMonthRange(question.from, question.to, language);
	const words: Readonly<Record<UncertainTotal, string>> = {
		state: m.questions_stated_state({}, reader),
		domestic: m.questions_stated_domestic({}, reader),
		foreign: m.questions_stated_foreign({}, reader),
		committed: m.questions_contracted_total({ months }, reader),
		gap: m.questions_missing_total({ months }, reader)
	};
	return words[total];
}

/** In the lens, in whole units. */
export function amountOf(minor: number, { question }: Report, language: Language): string {
	return formatMoney(wholeUnits(money(question.lens, minor)), language);
}
