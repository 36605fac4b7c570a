import { describe, expect, it } from 'vitest';
import { kindOf } from '$lib/server/files/kind';
import { docx, jpeg, pdf, png, webp, xlsx, zipOf } from '../../../support/papers';

const office = 'application/vnd.openxmlformats-officedocument.';
const text = (content: string) => Buffer.from(content);

describe('what a file is', () => {
	it.each([
		['a PDF', pdf, 'application/pdf'],
		['a PNG', png, 'image/png'],
		['a JPEG', jpeg, 'image/jpeg'],
		['a WebP', webp, 'image/webp'],
		['a text document', docx, `${office}wordprocessingml.document`],
		['a workbook', xlsx, `${office}spreadsheetml.sheet`]
	])('is told of %s by its content', (_, bytes, type) => {
		expect(kindOf(bytes)).toBe(type);
	});

	it.each<[string, Buffer]>([
		['nothing', Buffer.alloc(0)],
		['one byte', Buffer.from([0x25])],
		['a page', text('<!doctype html><script>alert(1)</script>')],
		['a page with a PDF in it', Buffer.concat([text('<html>'), pdf])],
		['a drawing that can run', text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
		['a script', text('#!/bin/sh\nrm -rf /')],
		['a program of Windows', Buffer.concat([text('MZ'), Buffer.alloc(100)])],
		['a picture with motion', text('GIF89a\x01\0\x01\0')],
		['a PDF that is cut', pdf.subarray(0, 40)],
		['only the first word of a PDF', text('%PDF-')],
		['a PNG without its first part', png.subarray(0, 8)],
		['only the first bytes of a JPEG', jpeg.subarray(0, 3)],
		['a sound in the box of a WebP', text('RIFF\x0c\0\0\0WAVEfmt ')],
		['an archive of papers', zipOf(['scan.pdf'])],
		['an archive without its types', zipOf(['word/document.xml'])],
		['an archive of types alone', zipOf(['[Content_Types].xml'])],
		['an empty archive', zipOf([])],
		[
			'a document with macros',
			zipOf(['[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'])
		],
		[
			'a workbook with macros',
			zipOf(['[Content_Types].xml', 'xl/workbook.xml', 'xl/VBAPROJECT.BIN'])
		],
		['a bomb of an archive', zipOf(['[Content_Types].xml', 'word/document.xml'], 60_000_000)],
		['a list of 5,001 files', zipOf(['[Content_Types].xml', 'word/document.xml', ...many(4_999)])],
		['names that climb', zipOf(['[Content_Types].xml', 'word/document.xml', '../../etc/passwd'])],
		['names from the root', zipOf(['[Content_Types].xml', 'word/document.xml', '/etc/passwd'])],
		['names with NUL', zipOf(['[Content_Types].xml', 'word/document.xml', 'a\0.xml'])],
		['an archive behind a page', Buffer.concat([text('<html>'), docx])],
		['an archive before a page', Buffer.concat([docx, text('<script>')])],
		['an archive that is cut', docx.subarray(0, -1)],
		['an archive whose list is elsewhere', withByte(docx, docx.length - 6, 1)],
		['an archive that counts too many', withByte(docx, docx.length - 12, 9)],
		['an archive with a torn list', withByte(docx, docx.length - 22 - 46 - 17, 0)]
	])('is not told of %s', (_, bytes) => {
		expect(kindOf(bytes)).toBeNull();
	});

	it('is what its first bytes say, when it could be two things', () => {
		expect(kindOf(Buffer.concat([pdf, docx]))).toBe('application/pdf');
		expect(kindOf(Buffer.concat([png, text('<script>alert(1)</script>')]))).toBe('image/png');
	});
});

function many(count: number): string[] {
	return Array.from({ length: count }, (_, index) => `word/${index}.xml`);
}

function withByte(bytes: Buffer, at: number, value: number): Buffer {
	const changed = Buffer.from(bytes);
	changed[at] = value;
	return changed;
}
