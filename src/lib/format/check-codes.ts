/** The kinds of check, each in two or three words. */
import type { CheckCode } from '$lib/domain/checks/check';
import type { Language } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';

const words = {
	'rate-missing': m.checks_rate_missing_title,
	'implied-rate': m.checks_implied_title,
	duplicate: m.figures_duplicate_title,
	'double-funding': m.figures_double_title,
	'rate-of-another-year': m.figures_year_title,
	'tranche-mismatch': m.figures_code_tranches,
	overlap: m.checks_overlap_title,
	'period-outside-parent': m.checks_period_title,
	'uncertain-end': m.checks_end_title,
	'under-allocated': m.figures_under_title,
	dates: m.figures_code_dates,
	stale: m.figures_code_stale,
	'rates-old': m.checks_rates_old_title
} as const;

export function checkCodeWord(code: CheckCode, language: Language): string {
	return words[code]({}, { locale: language });
}
