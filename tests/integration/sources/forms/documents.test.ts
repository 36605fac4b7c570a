import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocumentReferences } from '$lib/server/claims/document-queries';
import { readClaims } from '$lib/server/claims/queries';
import { readStoredFile, sweepFiles } from '$lib/server/files/store';
import { filesFolderOf, post, type Typed } from '../../../support/forms';
import { pdf, png } from '../../../support/papers';
import { recordShelter } from '../../../support/shelter';
import { emptyWorkspace } from '../../../support/workspace';

const params = { document: '1' };
const add = { route: 'documents/new' } as const;
const edit = { route: 'documents/[document]/edit', params } as const;
const remove = { route: 'documents/[document]/delete', params } as const;
const cite = { route: 'sources/[source]/claims/new', params: { source: '1' } } as const;
const letter: Typed = { 'title-en': 'Letter', documentLink: '' };
const field = 'documentFile';
const scan = { field, name: '../Scan\u202Efdp.exe', bytes: pdf };

describe('the form for a document', () => {
	it('keeps a file under its hash, named safely, of the kind that it is', async () => {
		const database = await emptyWorkspace();
		expect(await post(database, add, letter, scan)).toMatchObject({ location: '/ws/documents/1' });
		const [document] = await readDocumentReferences(database.kysely);
		expect(document?.file).toMatchObject({
			name: 'Scanfdp.exe.pdf',
			type: 'application/pdf',
			bytes: pdf.length
		});
		const kept = await readStoredFile(filesFolderOf(database.kysely), document?.file?.sha256 ?? '');
		expect(kept).toEqual(pdf);
	});

	it.each([
		['a page called a PDF', 'scan.pdf', Buffer.from('<html><script>alert(1)</script>')],
		['an empty file', 'scan.pdf', Buffer.alloc(0)],
		['one byte more than 10 MB', 'scan.pdf', Buffer.alloc(10 * 1024 * 1024 + 1, pdf)]
	])('keeps nothing of %s, and what was typed', async (_, name, bytes) => {
		const database = await emptyWorkspace();
		const answer = await post(database, add, letter, { field, name, bytes });
		expect(answer).toMatchObject({ status: 400, typed: letter });
		expect(Object.keys(answer.errors)).toEqual([field]);
		expect(readdirSync(filesFolderOf(database.kysely))).toEqual([]);
		expect(await readDocumentReferences(database.kysely)).toEqual([]);
	});

	it.each([
		'javascript:alert(1)',
		'data:text/html,x',
		'file:///etc/passwd',
		'letter',
		'http://a:b@c'
	])('takes no link “%s”', async (documentLink) => {
		const database = await emptyWorkspace();
		const answer = await post(database, add, { ...letter, documentLink });
		expect(answer.errors).toEqual({ documentLink: expect.stringContaining('https://') });
	});

	it('puts another file in the place of the first, which goes with the next sweep', async () => {
		const database = await emptyWorkspace();
		const folder = filesFolderOf(database.kysely);
		await post(database, add, letter, scan);
		await post(database, edit, { ...letter, version: '1' }, { field, name: 'a', bytes: png });
		const [document] = await readDocumentReferences(database.kysely);
		const hash = document?.file?.sha256 ?? '';
		expect(document?.file?.name).toBe('a.png');
		const later = new Date(Date.now() + 2 * 60 * 60 * 1000);
		await sweepFiles(folder, new Set([hash]), later);
		expect(readdirSync(folder)).toEqual([hash]);
		await post(database, edit, { ...letter, version: '2', removeFile: 'on' });
		expect(await readDocumentReferences(database.kysely)).toMatchObject([{ file: null }]);
	});

	it('is not deleted while words are read from it', async () => {
		const database = await emptyWorkspace();
		await recordShelter(database.kysely);
		await post(database, add, letter);
		const words = { document: '1', quote: 'a grant', quoteLanguage: 'en', standing: 'beside' };
		await post(database, cite, words);
		expect(await post(database, remove, { version: '1' })).toMatchObject({ status: 409 });
		expect(await readDocumentReferences(database.kysely)).toHaveLength(1);
	});

	it('says what somebody quicker saved', async () => {
		const database = await emptyWorkspace();
		await post(database, add, letter);
		await post(database, edit, { ...letter, 'title-en': 'Agreement', version: '1' });
		const late = await post(database, edit, { ...letter, version: '1' });
		expect(late).toMatchObject({ status: 409, typed: { version: '2' } });
		expect(late.differing).toHaveLength(1);
	});
});

describe('the form for what a document says', () => {
	it('takes the scan of a new document along, and an amount in euros', async () => {
		const database = await emptyWorkspace();
		await recordShelter(database.kysely);
		const words = {
			document: 'new',
			documentTitle: 'Grant contract',
			place: 'article 3.2, page 4',
			quote: 'EUR 236 000',
			quoteLanguage: 'en',
			statedOther: '236 000',
			statedCurrency: 'EUR',
			standing: 'beside'
		};
		expect(await post(database, cite, words, scan)).toMatchObject({ location: '/ws/sources/1' });
		expect(await readDocumentReferences(database.kysely)).toMatchObject([
			{ file: { type: 'application/pdf' } }
		]);
		expect(await readClaims(database.kysely)).toMatchObject([
			{ statedOther: { currency: 'EUR', minor: 23_600_000 } }
		]);
	});
});
