/** The list of what a zip archive holds, read from its end; nothing of it is ever unpacked. */

export interface ZipEntry {
	readonly name: string;
	/** Bytes once unpacked, as the archive says. */
	readonly unpacked: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const longestComment = 65_535;
/** A document of an office has some dozens. */
const mostEntries = 5_000;

/**
 * Null where the bytes are no plain archive: cut, wrapped in something else, in several volumes, or
 * with a list that does not add up.
 */
export function zipDirectory(bytes: Buffer): ZipEntry[] | null {
	const end = endOf(bytes);
	if (end === null) return null;
	const count = bytes.readUInt16LE(end + 10);
	const length = bytes.readUInt32LE(end + 12);
	const start = bytes.readUInt32LE(end + 16);
	const whole = bytes.readUInt16LE(end + 8) === count && start + length === end;
	return whole && count <= mostEntries ? entriesOf(bytes, start, end, count) : null;
}

/** Where the closing record stands, with a comment that reaches to the very last byte. */
function endOf(bytes: Buffer): number | null {
	const earliest = Math.max(0, bytes.length - endLength - longestComment);
	for (let at = bytes.length - endLength; at >= earliest; at -= 1) {
		if (bytes.readUInt32LE(at) !== endSignature) continue;
		return at + endLength + bytes.readUInt16LE(at + 20) === bytes.length ? at : null;
	}
	return null;
}

function entriesOf(bytes: Buffer, start: number, end: number, count: number): ZipEntry[] | null {
	const entries: ZipEntry[] = [];
	let at = start;
	for (let read = 0; read < count; read += 1) {
		if (at + entryLength > end || bytes.readUInt32LE(at) !== entrySignature) return null;
		const nameLength = bytes.readUInt16LE(at + 28);
		const rest = bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
		const name = bytes.toString('utf8', at + entryLength, at + entryLength + nameLength);
		entries.push({ name, unpacked: bytes.readUInt32LE(at + 24) });
		at += entryLength + nameLength + rest;
	}
	return at === end ? entries : null;
}
