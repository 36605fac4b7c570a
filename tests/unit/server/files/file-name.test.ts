import { expect, test } from 'vitest';
import { safeFileName } from '$lib/server/files/file-name';

test.each([
	['scan.pdf', 'scan.pdf'],
	['SCAN.PDF', 'SCAN.pdf'],
	['Шарт № 12 (көшірме).pdf', 'Шарт № 12 (көшірме).pdf'],
	['../../etc/passwd', 'passwd.pdf'],
	['..\\..\\windows\\system.ini', 'system.ini.pdf'],
	['C:\\Users\\a\\Договор.pdf', 'Договор.pdf'],
	['invoice.pdf.exe', 'invoice.pdf.exe.pdf'],
	['a\u0000b.pdf', 'ab.pdf'],
	['contract\u202Efdp.exe', 'contractfdp.exe.pdf'],
	['a\u200Fb\u2066c.pdf', 'abc.pdf'],
	['line\r\nSet-Cookie: x.pdf', 'lineSet-Cookie x.pdf'],
	['"quoted"<script>.pdf', 'quotedscript.pdf'],
	['.htaccess', 'htaccess.pdf'],
	['...', 'file.pdf'],
	['.pdf', 'file.pdf'],
	['', 'file.pdf'],
	['   ', 'file.pdf'],
	['a%2e%2e.pdf', 'a2e2e.pdf'],
	[`${'я'.repeat(300)}.pdf`, `${'я'.repeat(100)}.pdf`]
])('a file that comes as “%s” is kept as “%s”', (name, kept) => {
	expect(safeFileName(name, 'application/pdf')).toBe(kept);
});

test('a picture keeps either of its usual endings', () => {
	expect(safeFileName('scan.jpeg', 'image/jpeg')).toBe('scan.jpeg');
	expect(safeFileName('scan.png', 'image/jpeg')).toBe('scan.png.jpg');
});
