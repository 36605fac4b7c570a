/** What every part of the horizon's view is made from. */
import {
	addDays,
	dayOfMonth,
	daysIn,
	monthIndex,
	monthOf,
	type Day,
	type Month
} from '$lib/domain/calendar';
import type { ClaimedFigure } from '$lib/domain/claim-of-figure';
import type { Language, Lens } from '$lib/domain/facts';
import { money, type AnyMoney } from '$lib/domain/money';
import type { Report } from '$lib/domain/report';
import type { MonthsIn } from '$lib/charts/horizon/strip-types';
import { wholeUnits } from '$lib/format/converted';
import type { Footnotes } from '$lib/format/footnotes';
import { formatBareMoney, formatMoney, formatMoneyShort } from '$lib/format/money';
import { nameIn } from '$lib/format/names';

export interface Given {
	readonly report: Report;
	readonly language: Language;
	readonly locale: { readonly locale: Language };
	readonly months: readonly Month[];
	/** Language of a source's quoted phrases, by source id; null: not told. */
	readonly phraseLanguage: ReadonlyMap<number, Language | null>;
	/** The address of a source's page. */
	readonly sourceHref: (id: number) => string;
	/** The address of a program's page. */
	readonly programHref: (id: number) => string;
	/** Where the words stand that a figure of a source is read from. */
	readonly claimsHref: (sourceId: number, figure: ClaimedFigure) => string;
	/** The page's marks beside figures that cannot be right. */
	readonly notes: Footnotes;
}

/** Where a day begins, in months from the start of the range. */
export function placeOf(day: Day, { report }: Given): MonthsIn {
	const month = monthOf(day);
	const whole = monthIndex(month) - monthIndex(report.question.from);
	return whole + (dayOfMonth(day) - 1) / daysIn(month);
}

/** Where a day ends: the edge after a last funded day. */
export function edgeAfter(day: Day, given: Given): MonthsIn {
	return placeOf(addDays(day, 1), given);
}

export function sourceName(sourceId: number, { report, language }: Given): string {
	const source = report.sources.get(sourceId);
	if (source === undefined) throw new Error(`a report without its source ${sourceId}`);
	return nameIn(source.name, language).text;
}

/** In the lens, three digits: for labels. */
export function short(minor: number, { report, language }: Given): string {
	return formatMoneyShort(inLens(minor, report.question.lens), language);
}

/** In the lens, in full. */
export function full(minor: number, { report, language }: Given): string {
	return formatMoney(inLens(minor, report.question.lens), language);
}

/** In the lens, in full, without the sign of the currency. */
export function bare(minor: number, { report, language }: Given): string {
	return formatBareMoney(inLens(minor, report.question.lens), language);
}

/** Amounts of months are shares: the tiyn and cents say nothing more. */
function inLens(minor: number, lens: Lens): AnyMoney {
	return wholeUnits(money(lens, minor));
}
