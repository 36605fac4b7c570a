/** Checks on amounts in words: a pair that implies an odd rate, two claims of the same money. */
import type { Check } from '$lib/domain/checks/check';
import type { Language, Lens, Name, Source } from '$lib/domain/facts';
import { money, type Money } from '$lib/domain/money';
import type { Report } from '$lib/domain/report';
import { m } from '$lib/paraglide/messages';
import { formatConverted } from './converted';
import { impliedWords } from './implied-rate';
import { formatMoney } from './money';
import { nameIn } from './names';
import { insideQuotes } from './quoted';

/** `title` has no full stop; `detail` and `settle` are whole sentences. */
export interface CheckWords {
	readonly title: string;
	readonly detail: string;
	readonly settle: string;
}

export type Coded<C extends Check['code']> = Extract<Check, { code: C }>;
export interface Locale {
	readonly locale: Language;
}

export function impliedCheck(
	check: Coded<'implied-rate'>,
	report: Report,
	locale: Locale
): CheckWords {
	const { tenge, dollars } = statedPair(sourceOf(report, check.sourceId));
	const spread = spreadOf(report, check.sourceId);
	const amounts = {
		tenge: formatMoney(tenge, locale.locale),
		dollars: formatMoney(dollars, locale.locale)
	};
	return {
		title: m.checks_implied_title({}, locale),
		detail: impliedWords(check.implied, amounts, locale.locale),
		settle:
			spread === null
				? m.checks_implied_settle({}, locale)
				: m.checks_implied_settle_spread(
						{ spread: inLens(spread, report.question.lens, locale) },
						locale
					)
	};
}

/** How much of the spread of the stated money hangs on one source's readings, in the lens. */
function spreadOf(report: Report, sourceId: number): number | null {
	const unplaced = report.unplaced.find((item) => item.sourceId === sourceId);
	if (!unplaced || unplaced.lowest === null || unplaced.highest === null) return null;
	return unplaced.highest > unplaced.lowest ? unplaced.highest - unplaced.lowest : null;
}

export function overlapCheck(check: Coded<'overlap'>, report: Report, locale: Locale): CheckWords {
	const [first, second] = check.sourceIds;
	const nameOf = (id: number) => quotedName(sourceOf(report, id).name, locale);
	const names = { first: nameOf(first), second: nameOf(second) };
	const amount = smallerAmount(check.sourceIds, report);
	const lens = report.question.lens;
	return {
		title: m.checks_overlap_title({}, locale),
		detail:
			amount === null
				? m.checks_overlap_detail(names, locale)
				: m.checks_overlap_detail_amount(
						{ ...names, amount: inLens(amount, lens, locale) },
						locale
					),
		settle: m.checks_overlap_settle({}, locale)
	};
}

/** What the sum loses if two sources are one: the smaller of both, in the lens. */
function smallerAmount(sourceIds: readonly number[], report: Report): number | null {
	const amounts = sourceIds.flatMap((id) => {
		const amount = report.unplaced.find((item) => item.sourceId === id)?.amount;
		return amount?.state === 'known' ? [amount.value] : [];
	});
	return amounts.length === sourceIds.length ? Math.min(...amounts) : null;
}

/**
 * Both amounts as the document states them.
 * @throws Error when only one is stated: one amount implies no rate
 */
export function statedPair({ id, stated }: Source): {
	tenge: Money<'KZT'>;
	dollars: Money<'USD'>;
} {
	if (stated.KZT === null || stated.USD === null) {
		throw new Error(`source ${id} does not state both tenge and dollars`);
	}
	return { tenge: money('KZT', stated.KZT), dollars: money('USD', stated.USD) };
}

function inLens(minor: number, lens: Lens, locale: Locale): string {
	return formatConverted(money(lens, minor), false, locale.locale);
}

/** A name for a sentence that puts it in quotation marks. */
export function quotedName(name: Name, locale: Locale): string {
	return insideQuotes(nameIn(name, locale.locale).text, locale.locale);
}

/** @throws Error when the report does not hold the source */
export function sourceOf(report: Report, id: number): Source {
	const source = report.sources.get(id);
	if (!source) throw new Error(`a check names source ${id}, which the report does not hold`);
	return source;
}
