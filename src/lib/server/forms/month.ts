/** Months as a month field sends them or people type them: "2027-01", "01.2027", "1/2027". */
import { parseMonth, type Month } from '$lib/domain/calendar';

const yearLast = /^(\d{1,2})[./](\d{4})$/;

/** The month between 1900 and 2200, or null. */
export function readMonth(text: string): Month | null {
	const typed = text.trim();
	const [, month = '', year = ''] = yearLast.exec(typed) ?? [];
	return parseMonth(year === '' ? typed : `${year}-${month.padStart(2, '0')}`);
}
