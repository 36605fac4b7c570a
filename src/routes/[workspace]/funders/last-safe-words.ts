import type { Language } from '$lib/domain/facts';
import type { LastSafeDay } from '$lib/domain/funder-times';
import { formatDay, formatFromDay } from '$lib/format/dates';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';

/** "Last safe date to apply: 15 Jun 2026 (passed)"; by the funder's name where there are several. */
export function lastSafeWords(safe: LastSafeDay, named: boolean, language: Language): string {
	const options = { locale: language };
	/* Kazakh puts the day into the case that "no later than" takes */
	const day = (language === 'en' ? formatDay : formatFromDay)(safe.day, language);
	const passed = safe.passed ? 'yes' : 'no';
	if (!named) return m.funder_record_last_safe({ day, passed }, options);
	const funder = nameIn(safe.funder.name, language).text;
	return m.funder_record_last_safe_of({ funder, day, passed }, options);
}
