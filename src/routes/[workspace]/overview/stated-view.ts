/** Money that documents name without a program: as printed, and over the open readings. */
import type { Language, Origin } from '$lib/domain/facts';
import { money, type AnyMoney } from '$lib/domain/money';
import type { Report, StatedMoney } from '$lib/domain/report';
import { wholeUnits } from '$lib/format/converted';
import { formatMoney, formatMoneyRange } from '$lib/format/money';
import { m } from '$lib/paraglide/messages';
import { conversionWords } from './stated-conversion';
import { isUnknown, leftOutOf, withAssumed } from './total-view';

export interface StatedView {
	readonly title: string;
	readonly amount: string;
	readonly assumed: boolean;
	readonly details: readonly string[];
	/** In the other currency, or the rate behind it. */
	readonly conversion: string | null;
}

/** Stated money of every origin that has any. */
export function statedViews(report: Report, language: Language): StatedView[] {
	return report.stated.map((stated) => statedView(stated, report, language));
}

export function statedView(stated: StatedMoney, report: Report, language: Language): StatedView {
	const locale = { locale: language };
	const { printed } = stated;
	return {
		title: m.overview_stated_title({ origin: stated.origin }, locale),
		amount: isUnknown(printed)
			? m.overview_unknown({}, locale)
			: statedAmount(stated, report, language),
		assumed: printed.assumed,
		details: [rangeWords(stated, report, language), ...leftOutOf(printed, language)],
		conversion: conversionWords(stated, report, language)
	};
}

/** As printed, in the lens. */
export function statedAmount(
	{ origin, printed }: StatedMoney,
	report: Report,
	language: Language
): string {
	const amount = formatMoney(inLens(printed.minor, origin, report), language);
	return withAssumed(amount, printed.assumed);
}

function rangeWords(stated: StatedMoney, report: Report, language: Language): string {
	const locale = { locale: language };
	const { origin, printed } = stated;
	if (stated.lowest === stated.highest) return m.overview_stated_as_printed({}, locale);
	const lowest = inLens(stated.lowest, origin, report);
	const highest = inLens(stated.highest, origin, report);
	const range = formatMoneyRange(lowest, highest, language);
	return m.overview_stated_range({ range: withAssumed(range, printed.assumed) }, locale);
}

/** Whole units where a rate was needed, for a rate carries no more than that. */
function inLens(minor: number, origin: Origin, { question, unplaced }: Report): AnyMoney {
	const amount = money(question.lens, minor);
	const converted = unplaced.some((source) => source.origin === origin && source.rate !== null);
	return converted ? wholeUnits(amount) : amount;
}
