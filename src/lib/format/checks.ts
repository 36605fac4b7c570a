/** Each check in plain words: what is odd, and what would settle it. */
import { earlier, later } from '$lib/domain/calendar';
import type { Check } from '$lib/domain/checks/check';
import type { Language } from '$lib/domain/facts';
import type { Report } from '$lib/domain/report';
import { m } from '$lib/paraglide/messages';
import {
	doubleFundingCheck,
	duplicateCheck,
	staleCheck,
	trancheCheck,
	underAllocatedCheck,
	yearCheck
} from './agreement-checks';
import { datesCheck, periodCheck } from './date-checks';
import { formatDay, formatMonthRange, formatOnDay } from './dates';
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
		case 'rate-of-another-year':
			return yearCheck(check, report, locale);
		case 'duplicate':
			return duplicateCheck(check, report, locale);
		case 'double-funding':
			return doubleFundingCheck(check, report, locale);
		case 'tranche-mismatch':
			return trancheCheck(check, report, locale);
		case 'under-allocated':
			return underAllocatedCheck(check, report, locale);
		case 'stale':
			return staleCheck(check, report, locale);
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
