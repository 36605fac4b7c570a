/** Days as a date field sends them or people type them: "2026-12-31", "31.12.2026". */
import { parseDay, type Day } from '$lib/domain/calendar';

const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

/** The day between 1900 and 2200, or null; what reads two ways, as "3/4/2026", is none. */
export function readDay(text: string): Day | null {
	const typed = text.trim();
	const [, day = '', month = '', year = ''] = dotted.exec(typed) ?? [];
	if (year === '') return parseDay(typed);
	return parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
