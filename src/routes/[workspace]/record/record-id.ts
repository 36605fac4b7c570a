/** A record's number as an address names it; null where it names none. */
export function recordId(text: string): number | null {
	return /^\d{1,12}$/.test(text) ? Number(text) : null;
}
