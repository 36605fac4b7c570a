import { describe, expect, it } from 'vitest';
import { known } from '$lib/domain/figure';
import { money } from '$lib/domain/money';
import { recordAllocation } from '$lib/server/allocations/commands';
import { readDocumentReferences } from '$lib/server/claims/document-queries';
import { readOverlaps } from '$lib/server/claims/overlap-queries';
import { readClaims } from '$lib/server/claims/queries';
import { done } from '$lib/server/examples/done';
import { readSources } from '$lib/server/sources/queries';
import { post, type Typed } from '../../../support/forms';
import { recordShelter, share } from '../../../support/shelter';
import { context, emptyWorkspace, type WorkspaceDatabase } from '../../../support/workspace';
import { counted, grant } from './typed';

const params = { source: '1' };
const add = { route: 'sources/[source]/claims/new', params } as const;
const own = { source: '1', claim: '1' };
const edit = { route: 'sources/[source]/claims/[claim]/edit', params: own } as const;
const remove = { route: 'sources/[source]/claims/[claim]/delete', params: own } as const;
const mark = { route: 'sources/[source]/claims/[claim]/overlaps/new', params: own } as const;

/** The agreement names the grant's hundred tenge and its end. */
const agreement: Typed = {
	document: 'new',
	documentTitle: 'Agreement',
	documentAuthor: 'Donor',
	documentOccasion: 'Signing',
	documentDay: '2026-12-01',
	place: 'p. 3',
	quote: 'one hundred tenge to the end of 2027',
	quoteLanguage: 'en',
	statedTenge: '100',
	statedDollars: '',
	statedOther: '',
	statedCurrency: 'EUR',
	statedStart: '',
	statedEnd: '2027-12-31',
	note: 'The last day is paid for.',
	standing: 'adopted'
};
const letter = { ...agreement, document: '1', standing: 'beside', statedTenge: '90', note: '' };

async function withGrant(): Promise<WorkspaceDatabase> {
	const database = await emptyWorkspace();
	await recordShelter(database.kysely);
	return database;
}

/** The grant and a second one like it, each with the words of one document. */
async function withTwo(): Promise<WorkspaceDatabase> {
	const database = await withGrant();
	await post(database, add, { ...letter, document: 'new' });
	await post(database, { route: 'sources/new', action: 'save' }, grant);
	await post(database, { ...add, params: { source: '2' } }, letter);
	return database;
}

describe('the form for what a document says', () => {
	it('records every part of it, with the document and how the words were read', async () => {
		const database = await withGrant();
		expect(await post(database, add, agreement)).toMatchObject({ location: '/ws/sources/1' });
		expect(await readClaims(database.kysely)).toEqual([
			{
				id: 1,
				sourceId: 1,
				documentId: 1,
				place: 'p. 3',
				quote: 'one hundred tenge to the end of 2027',
				quoteLanguage: 'en',
				statedKzt: 10_000,
				statedUsd: null,
				statedOther: null,
				statedStart: null,
				statedEnd: '2027-12-31',
				adopted: true,
				note: { first: 'en', en: 'The last day is paid for.', ru: null, kk: null }
			}
		]);
		expect(await readDocumentReferences(database.kysely)).toMatchObject([
			{ title: { en: 'Agreement' }, occasion: { en: 'Signing' }, day: '2026-12-01' }
		]);
	});

	it('keeps words in no language of ours, and a rival that says something else', async () => {
		const database = await withGrant();
		await post(database, add, agreement);
		await post(database, add, { ...letter, quoteLanguage: 'other', then: 'another' });
		expect((await readClaims(database.kysely))[1]).toMatchObject({
			documentId: 1,
			quoteLanguage: null,
			statedKzt: 9_000,
			adopted: false,
			note: null
		});
		expect(await readDocumentReferences(database.kysely)).toHaveLength(1);
	});

	it.each<[string, Typed, Typed]>([
		[
			'another amount than the source’s',
			{ statedTenge: '90' },
			{
				statedTenge: 'The source says ₸100. Change it there first, or keep these words beside.'
			}
		],
		[
			'dollars that the source does not have',
			{ statedDollars: '5' },
			{
				statedDollars:
					'The source itself does not say this. Add it to the source first, or keep these words beside.'
			}
		],
		[
			'another end than the source’s',
			{ statedEnd: '2028-12-31' },
			{
				statedEnd: 'The source says 31 Dec 2027. Change it there first, or keep these words beside.'
			}
		],
		['no words', { quote: ' ' }, { quote: 'Enter the words as they are written in the document.' }],
		['no document', { documentTitle: '' }, { documentTitle: 'Enter the title of the document.' }]
	])('does not adopt %s', async (_, typed, errors) => {
		const database = await withGrant();
		const before = counted(database);
		const answer = await post(database, add, { ...agreement, ...typed });
		expect(answer).toMatchObject({ status: 400, errors, typed });
		expect(counted(database)).toBe(before);
	});

	it.each<[string, Typed]>([
		['document', { document: '7' }],
		['quoteLanguage', { quoteLanguage: 'de' }],
		['standing', { standing: '' }],
		['statedTenge', { statedTenge: '1,055' }],
		['statedStart', { statedStart: '2027-02-30' }],
		['note', { note: 'a\u0000' }],
		['quote', { quote: 'x'.repeat(401) }]
	])('tells what cannot be used of %s', async (field, typed) => {
		const database = await withGrant();
		const answer = await post(database, add, { ...agreement, ...typed });
		expect(answer.status).toBe(400);
		expect(Object.keys(answer.errors)).toEqual([field]);
	});
});

describe('the form of recorded words', () => {
	it('loses nothing to somebody quicker', async () => {
		const database = await withGrant();
		await post(database, add, agreement);
		const mine = { ...agreement, document: '1', version: '1', reason: 'a typo' };
		await post(database, edit, { ...mine, place: 'p. 4' });
		const late = await post(database, edit, { ...mine, note: 'Read twice.' });
		expect(late).toMatchObject({ status: 409, typed: { version: '2' } });
		expect(late.differing).toEqual(['Page, paragraph or point', 'How it was read, and why']);
		expect(await readClaims(database.kysely)).toMatchObject([{ place: 'p. 4' }]);
	});

	it('is not found at another source’s address', async () => {
		const database = await withTwo();
		const astray = { ...edit, params: { source: '2', claim: '1' } };
		expect(await post(database, astray, agreement)).toMatchObject({ status: 404 });
	});
});

describe('deleting words of a document', () => {
	it('waits until the source’s figures are no longer read from them', async () => {
		const database = await withGrant();
		await post(database, add, agreement);
		expect(await post(database, remove, { version: '1' })).toMatchObject({ status: 409 });
		await post(database, edit, { ...agreement, document: '1', version: '1', standing: 'beside' });
		expect(await post(database, remove, { version: '1' })).toMatchObject({ status: 409 });
		expect(await post(database, remove, { version: '2' })).toMatchObject({ status: 303 });
		expect(await readClaims(database.kysely)).toEqual([]);
	});

	it('leaves a mark whose reason is told anew, with the version looked at', async () => {
		const database = await withTwo();
		await post(database, mark, { other: '2', reason: 'One point names both.' });
		const at = {
			route: 'sources/[source]/claims/[claim]/overlaps/[other]/edit',
			params: { ...own, other: '2' }
		} as const;
		expect(await post(database, at, { version: '1', why: 'One annex.' })).toMatchObject({
			status: 303
		});
		expect(await readOverlaps(database.kysely)).toMatchObject([{ reason: { en: 'One annex.' } }]);
		expect(await post(database, at, { version: '1', why: 'Two.' })).toMatchObject({ status: 409 });
	});

	it('takes the mark of the same money with it, each kept in the history', async () => {
		const database = await withTwo();
		await post(database, mark, { other: '2', reason: 'One point names both.' });
		await post(database, remove, { version: '1', reason: 'typed twice' });
		expect(await readOverlaps(database.kysely)).toEqual([]);
		const entries = database.sqlite
			.prepare("select noun, reason from history where action = 'deleted' order by seq")
			.all();
		expect(entries).toEqual([
			{ noun: 'claim_overlaps', reason: 'typed twice' },
			{ noun: 'claims', reason: 'typed twice' }
		]);
	});
});

describe('adopting words that were kept beside', () => {
	const adopt = {
		route: 'sources/[source]/claims/[claim]/adopt',
		params: { source: '1', claim: '2' }
	} as const;
	const decision = { version: '1', sourceVersion: '1', reason: 'signed later' };

	async function withRival(): Promise<WorkspaceDatabase> {
		const database = await withGrant();
		await post(database, add, agreement);
		await post(database, add, letter);
		return database;
	}

	it('reads the source from them, and keeps the others beside, for one reason', async () => {
		const database = await withRival();
		expect(await post(database, adopt, decision)).toMatchObject({ location: '/ws/sources/1' });
		expect(await readSources(database.kysely)).toMatchObject([
			{ amount: known(money('KZT', 9_000)), end: { adopted: '2027-12-31' } }
		]);
		const claims = await readClaims(database.kysely);
		expect(claims.map(({ adopted }) => adopted)).toEqual([false, true]);
		const reasons = database.sqlite
			.prepare("select noun from history where reason = 'signed later' order by seq")
			.pluck();
		expect(reasons.all()).toEqual(['sources', 'claims', 'claims']);
	});

	it('changes nothing below what is allocated', async () => {
		const database = await withRival();
		const ids = { programId: 1, funderId: 1, sourceId: 1 };
		done(await recordAllocation(database.kysely, context, share(ids, 9_500)));
		expect(await post(database, adopt, decision)).toMatchObject({
			status: 400,
			errors: { reason: '₸95 of this source is already allocated. The amount cannot be less.' }
		});
		const [first] = await readClaims(database.kysely);
		expect(first).toMatchObject({ adopted: true });
	});

	it.each<[string, Typed, number]>([
		['without a reason', { reason: ' ' }, 400],
		['over another version of the source', { sourceVersion: '2' }, 409],
		['over another version of the words', { version: '2' }, 409]
	])('is not done %s', async (_, typed, status) => {
		const database = await withRival();
		const answer = await post(database, adopt, { ...decision, ...typed });
		expect(answer.status).toBe(status);
		expect(await readSources(database.kysely)).toMatchObject([
			{ amount: known(money('KZT', 10_000)) }
		]);
	});

	it('is not for who may only record', async () => {
		const database = await withRival();
		const answer = await post(database, { ...adopt, role: 'fundraiser' }, decision);
		expect(answer.status).toBe(403);
	});
});

describe('the mark of what may be the same money', () => {
	it('stands between two claims once, and can be taken off from either', async () => {
		const database = await withTwo();
		await post(database, mark, { other: '2', reason: 'One point names both.' });
		expect(await readOverlaps(database.kysely)).toMatchObject([
			{ claimIds: [1, 2], reason: { first: 'en', en: 'One point names both.' } }
		]);
		expect(await post(database, mark, { other: '2' })).toMatchObject({ status: 400 });
		const route = 'sources/[source]/claims/[claim]/overlaps/[other]/delete';
		const off = { route, params: { source: '2', claim: '2', other: '1' } };
		expect(await post(database, off, { version: '1' })).toMatchObject({
			location: '/ws/sources/2'
		});
		expect(await readOverlaps(database.kysely)).toEqual([]);
	});

	it.each(['', '1', '9', '-1'])('is not made with “%s”', async (other) => {
		const database = await withTwo();
		const answer = await post(database, mark, { other });
		expect(answer).toMatchObject({ status: 400, errors: { other: expect.any(String) } });
	});
});
