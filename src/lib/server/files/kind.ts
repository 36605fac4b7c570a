/** What a file is, as its bytes say; its name and what the browser calls it are not asked. */
import type { FileType } from '$lib/domain/stored-file';
import { zipDirectory, type ZipEntry } from './zip-directory';

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const jpeg = Buffer.from([0xff, 0xd8, 0xff]);
const zip = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
/** The last bytes of a PDF that hold its end mark. */
const endOfPdf = 1_024;
/** More than this once unpacked is no paper, but a trap for whoever opens it. */
const mostUnpacked = 100 * 1024 * 1024;

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Null for everything that is not kept. */
export function kindOf(bytes: Buffer): FileType | null {
	if (isPdf(bytes)) return 'application/pdf';
	if (startsWith(bytes, png) && at(bytes, 12, 'IHDR')) return 'image/png';
	if (startsWith(bytes, jpeg) && bytes.length > jpeg.length) return 'image/jpeg';
	if (at(bytes, 0, 'RIFF') && at(bytes, 8, 'WEBP')) return 'image/webp';
	return startsWith(bytes, zip) ? officeKind(zipDirectory(bytes)) : null;
}

function isPdf(bytes: Buffer): boolean {
	return at(bytes, 0, '%PDF-') && bytes.subarray(-endOfPdf).includes('%%EOF');
}

function officeKind(entries: readonly ZipEntry[] | null): FileType | null {
	if (entries === null || !isHarmless(entries)) return null;
	const has = (name: string) => entries.some((entry) => entry.name === name);
	if (!has('[Content_Types].xml')) return null;
	if (has('word/document.xml')) return word;
	return has('xl/workbook.xml') ? excel : null;
}

/** No more than papers hold, no macros, and no names that lead elsewhere. */
function isHarmless(entries: readonly ZipEntry[]): boolean {
	const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
	const odd = /(?:^|\/)\.\.(?:\/|$)|^\/|\\|\0|vbaProject\.bin$/i;
	return unpacked <= mostUnpacked && !entries.some(({ name }) => odd.test(name));
}

function startsWith(bytes: Buffer, signature: Buffer): boolean {
	return bytes.subarray(0, signature.length).equals(signature);
}

function at(bytes: Buffer, offset: number, text: string): boolean {
	return bytes.subarray(offset, offset + text.length).toString('latin1') === text;
}
