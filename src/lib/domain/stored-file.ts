/** A file that a workspace keeps with a document: named by what it holds, not by where it came from. */

/** The kinds of file that are kept, as their content says. */
export const fileTypes = [
	'application/pdf',
	'image/png',
	'image/jpeg',
	'image/webp',
	'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
] as const;
export type FileType = (typeof fileTypes)[number];

/** Bytes. */
export const largestFile = 10 * 1024 * 1024;

export interface StoredFile {
	/** Of its content, 64 hexadecimal digits. */
	readonly sha256: string;
	/** As it was called where it came from, cleaned, with the ending of its type. */
	readonly name: string;
	readonly type: FileType;
	/** From 1 to `largestFile`. */
	readonly bytes: number;
}

const words = String.raw`(?:pages?|pp?\.?|стр\.?|страниц[аые]|с\.|бет)`;
const before = new RegExp(String.raw`(?<![\p{L}])${words}\s*(\d{1,4})(?!\d)`, 'iu');
const after = /(?<!\d)(\d{1,4})\s*[-–]?\s*(?:бет|стр)(?!\p{L}*ж)/iu;

/** The page that a place names ("p. 4", "стр. 4", "4-бет"); null where it names none. */
export function pageOfPlace(place: string | null): number | null {
	const found = place === null ? null : (before.exec(place) ?? after.exec(place));
	const page = Number(found?.[1] ?? 0);
	return page > 0 ? page : null;
}
