import type { Language } from '$lib/domain/facts';
import { longestYears, type PeriodFault } from '$lib/domain/period';
import { formatDay } from '$lib/format/dates';
import { m } from '$lib/paraglide/messages';

/** Why a period cannot be recorded, beside its end. */
export function periodFaultWords({ fault, start, end }: PeriodFault, language: Language): string {
	const reader = { locale: language };
	if (fault === 'over-twenty-years') {
		return m.source_form_error_too_long({ years: longestYears }, reader);
	}
	const days = { start: formatDay(start, language), end: formatDay(end, language) };
	return m.source_form_error_backwards(days, reader);
}
