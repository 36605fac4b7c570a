/** Each check in plain words: what is odd, and what would settle it. */
import { earlier, later, type Day } from '$lib/domain/calendar';
import type { Check } from '$lib/domain/checks';
import type { Language, Source } from '$lib/domain/facts';
import type { Report } from '$lib/domain/report';
import { m } from '$lib/paraglide/messages';
import { formatDay, formatMonthRange, formatOnDay, formatPeriod } from './dates';
import {
	impliedCheck,
	quotedName,
	overlapCheck,
	sourceOf,
	type CheckWords,
	type Coded,
	type Locale
} from './money-checks';
import { formatRate } from './numbers';

/**
 * The words of a check, its money in the report's lens where it can be told there.
 * @throws Error when the check names a source that the report does not hold
 */
export function checkWords(check: Check, report: Report, language: Language): CheckWords {
	const locale = { locale: language };
	switch (check.code) {
		case 'implied-rate':
			return impliedCheck(check, report, locale);
		case 'period-outside-parent':
			return periodCheck(check, report, locale);
		case 'uncertain-end':
			return endCheck(check, report, locale);
		case 'overlap':
			return overlapCheck(check, report, locale);
		case 'dates':
			return datesCheck(check, report, locale);
		case 'rate-missing':
			return rateMissingCheck(check, locale);
		case 'rates-old':
			return ratesOldCheck(check, locale);
	}
}

function periodCheck(
	check: Coded<'period-outside-parent'>,
	report: Report,
	locale: Locale
): CheckWords {
	const source = sourceOf(report, check.sourceId);
	const plan = report.plans.get(check.planId);
	if (!plan) throw new Error(`a check names plan ${check.planId}, which the report does not hold`);
	const names = { source: quotedName(source.name, locale), plan: quotedName(plan.name, locale) };
	const planPeriod = formatPeriod(plan.start, plan.end, locale.locale);
	const period = adoptedPeriod(source, locale);
	return {
		title: m.checks_period_title({}, locale),
		detail: m.checks_period_detail({ ...names, period, planPeriod }, locale),
		settle: m.checks_period_settle({}, locale)
	};
}

function adoptedPeriod({ start, end }: Source, locale: Locale): string {
	const [from, to] = [start, end].map((day) =>
		day.state === 'stated' ? formatDay(day.adopted, locale.locale) : null
	);
	if (from && to) return `${from} – ${to}`;
	if (to) return m.checks_period_no_start({ end: to }, locale);
	return from ? m.checks_period_no_end({ start: from }, locale) : m.checks_period_none({}, locale);
}

function endCheck(check: Coded<'uncertain-end'>, report: Report, locale: Locale): CheckWords {
	const days = check.days.flatMap(({ day }) => (day === null ? [] : [day]));
	const first = formatOnDay(days.reduce(earlier), locale.locale);
	const last = formatOnDay(days.reduce(later), locale.locale);
	const count = check.sourceIds.length;
	const phrases = phrasesOf(check.sourceIds, report, locale);
	const open = check.days.some(({ day }) => day === null);
	return {
		title: m.checks_end_title({}, locale),
		detail: open
			? m.checks_end_detail_open({ count, phrases, first }, locale)
			: m.checks_end_detail({ count, phrases, first, last }, locale),
		settle: m.checks_end_settle({}, locale)
	};
}

/** The wordings that the ends were read from, each once; a source without one gives its name. */
function phrasesOf(sourceIds: readonly number[], report: Report, locale: Locale): string {
	const phrases = sourceIds.map((id) => {
		const source = sourceOf(report, id);
		const phrase = source.end.state === 'stated' ? source.end.phrase : null;
		return phrase ?? quotedName(source.name, locale);
	});
	return [...new Set(phrases)].map((phrase) => m.checks_quoted({ phrase }, locale)).join(', ');
}

function datesCheck(check: Coded<'dates'>, report: Report, locale: Locale): CheckWords {
	const day = (value: Day) => formatDay(value, locale.locale);
	const source = quotedName(sourceOf(report, check.sourceId).name, locale);
	const days = { signed: day(check.signed), start: day(check.start) };
	return {
		title: m.checks_dates_title({}, locale),
		detail: m.checks_dates_detail({ source, ...days }, locale),
		settle: m.checks_dates_settle({}, locale)
	};
}

function rateMissingCheck(check: Coded<'rate-missing'>, locale: Locale): CheckWords {
	const months = formatMonthRange(check.from, check.to, locale.locale);
	return {
		title: m.checks_rate_missing_title({}, locale),
		detail: m.checks_rate_missing_detail({ currency: check.currency, months }, locale),
		settle: m.checks_rate_missing_settle({}, locale)
	};
}

function ratesOldCheck({ newest, ageDays }: Coded<'rates-old'>, locale: Locale): CheckWords {
	const rate = formatRate(newest.micros, locale.locale);
	const day = formatDay(newest.day, locale.locale);
	return {
		title: m.checks_rates_old_title({}, locale),
		detail: m.checks_rates_old_detail(
			{ rate, day, currency: newest.currency, count: ageDays },
			locale
		),
		settle: m.checks_rates_old_settle({}, locale)
	};
}
