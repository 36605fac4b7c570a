/** Checks on what agreements say, in words: rates of another year, rests, lines, tranches, duplicates. */
import type { Report } from '$lib/domain/report';
import { m } from '$lib/paraglide/messages';
import { formatDay, formatDayLabel, formatMonthRange } from './dates';
import { otherYearWords } from './implied-rate';
import { formatMoney } from './money';
import {
	quotedName,
	sourceOf,
	statedPair,
	type CheckWords,
	type Coded,
	type Locale
} from './money-checks';
import { insideQuotes } from './quoted';

export function yearCheck(
	check: Coded<'rate-of-another-year'>,
	report: Report,
	locale: Locale
): CheckWords {
	const { tenge, dollars } = statedPair(sourceOf(report, check.sourceId));
	const stated = {
		tenge: formatMoney(tenge, locale.locale),
		dollars: formatMoney(dollars, locale.locale)
	};
	return {
		title: m.figures_year_title({}, locale),
		detail: otherYearWords(check, stated, locale.locale),
		settle: m.figures_year_settle({}, locale)
	};
}

export function underAllocatedCheck(
	check: Coded<'under-allocated'>,
	report: Report,
	locale: Locale
): CheckWords {
	const source = quotedName(sourceOf(report, check.sourceId).name, locale);
	const rest = formatMoney(check.rest, locale.locale);
	const start = formatDayLabel(check.start, locale.locale);
	return {
		title: m.figures_under_title({}, locale),
		detail: m.figures_under_detail({ rest, source, start }, locale),
		settle: m.figures_under_settle({}, locale)
	};
}

export function doubleFundingCheck(
	check: Coded<'double-funding'>,
	report: Report,
	locale: Locale
): CheckWords {
	const found = report.programs.find(({ program }) => program.id === check.programId);
	if (!found) throw new Error(`a check names program ${check.programId}, which is not in view`);
	return {
		title: m.figures_double_title({}, locale),
		detail: m.figures_double_detail(
			{
				line: insideQuotes(check.line, locale.locale),
				program: quotedName(found.program.name, locale),
				over: formatMoney(check.over, locale.locale),
				months: formatMonthRange(check.from, check.to, locale.locale)
			},
			locale
		),
		settle: m.figures_double_settle({}, locale)
	};
}

export function duplicateCheck(
	check: Coded<'duplicate'>,
	report: Report,
	locale: Locale
): CheckWords {
	const [first, second] = [
		sourceOf(report, check.sourceIds[0]),
		sourceOf(report, check.sourceIds[1])
	];
	if (first.amount.state !== 'known') throw new Error(`source ${first.id} has no amount to repeat`);
	return {
		title: m.figures_duplicate_title({}, locale),
		detail: m.figures_duplicate_detail(
			{
				first: quotedName(first.name, locale),
				second: quotedName(second.name, locale),
				amount: formatMoney(first.amount.value, locale.locale)
			},
			locale
		),
		settle: m.figures_duplicate_settle({}, locale)
	};
}

export function staleCheck(check: Coded<'stale'>, report: Report, locale: Locale): CheckWords {
	const source = quotedName(sourceOf(report, check.sourceId).name, locale);
	if (check.why === 'decision-past') {
		const decision = formatDayLabel(check.decision, locale.locale);
		return {
			title: m.figures_decision_title({}, locale),
			detail: m.figures_decision_detail({ source, decision }, locale),
			settle: m.figures_decision_settle({}, locale)
		};
	}
	if (check.why === 'not-asked')
		return {
			title: m.figures_asked_title({}, locale),
			detail: m.figures_asked_detail({ source }, locale),
			settle: m.figures_asked_settle({}, locale)
		};
	return {
		title: m.figures_uncited_title({}, locale),
		detail: m.figures_uncited_detail({ source }, locale),
		settle: m.figures_uncited_settle({}, locale)
	};
}

export function trancheCheck(
	check: Coded<'tranche-mismatch'>,
	report: Report,
	locale: Locale
): CheckWords {
	const source = quotedName(sourceOf(report, check.sourceId).name, locale);
	if (check.why === 'sum') {
		const tranches = formatMoney(check.tranches, locale.locale);
		const amount = formatMoney(check.amount, locale.locale);
		return {
			title: m.figures_tranche_sum_title({}, locale),
			detail: m.figures_tranche_sum_detail({ source, tranches, amount }, locale),
			settle: m.figures_tranche_sum_settle({}, locale)
		};
	}
	return {
		title: m.figures_tranche_got_title({}, locale),
		detail: m.figures_tranche_got_detail(
			{
				source,
				received: formatMoney(check.received, locale.locale),
				planned: formatMoney(check.planned, locale.locale),
				day: formatDay(check.day, locale.locale)
			},
			locale
		),
		settle: m.figures_tranche_got_settle({}, locale)
	};
}
