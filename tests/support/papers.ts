/** Small files as people send them, and as people should not: each built of a few bytes. */
import { crc32, deflateSync } from 'node:zlib';

export const pdf = Buffer.from(
	[
		'%PDF-1.4',
		'1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
		'2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
		'3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj',
		'trailer<</Root 1 0 R>>',
		'%%EOF',
		''
	].join('\n')
);

/** One white point. */
export const png = Buffer.concat([
	Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
	chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
	chunk('IDAT', deflateSync(Buffer.from([0, 255]))),
	chunk('IEND', Buffer.alloc(0))
]);

export const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xd9]);
export const webp = Buffer.concat([
	Buffer.from('RIFF'),
	Buffer.from([12, 0, 0, 0]),
	Buffer.from('WEBPVP8L\0\0\0\0')
]);
export const docx = zipOf(['[Content_Types].xml', 'word/document.xml']);
export const xlsx = zipOf(['[Content_Types].xml', 'xl/workbook.xml']);

/** An archive of empty files. @param unpacked what each claims to hold, in bytes */
export function zipOf(names: readonly string[], unpacked = 0): Buffer {
	const locals = names.map((name) => record(0x04034b50, 30, name, unpacked));
	const starts = locals.map((_, index) => total(locals.slice(0, index)));
	const list = names.map((name, index) => {
		const entry = record(0x02014b50, 46, name, unpacked);
		entry.writeUInt32LE(starts[index] ?? 0, 42);
		return entry;
	});
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0);
	end.writeUInt16LE(names.length, 8);
	end.writeUInt16LE(names.length, 10);
	end.writeUInt32LE(total(list), 12);
	end.writeUInt32LE(total(locals), 16);
	return Buffer.concat([...locals, ...list, end]);
}

/** The head of an entry: at the file itself 30 bytes, in the list 46. */
function record(signature: number, length: 30 | 46, name: string, unpacked: number): Buffer {
	const head = Buffer.alloc(length);
	const shift = length === 46 ? 2 : 0;
	head.writeUInt32LE(signature, 0);
	head.writeUInt32LE(unpacked, 22 + shift);
	head.writeUInt16LE(Buffer.byteLength(name), 26 + shift);
	return Buffer.concat([head, Buffer.from(name)]);
}

function total(parts: readonly Buffer[]): number {
	return parts.reduce((sum, part) => sum + part.length, 0);
}

function chunk(name: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(name), data]);
	const length = Buffer.alloc(4);
	length.writeUInt32BE(data.length);
	const sum = Buffer.alloc(4);
	sum.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, sum]);
}
