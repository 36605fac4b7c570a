import { describe, expect, it } from 'vitest';
import { recordAllocation } from '$lib/server/allocations/commands';
import { readAmendments } from '$lib/server/amendments/queries';
import { answerFor } from '$lib/server/book/answers';
import { done } from '$lib/server/examples/done';
import { asking } from '../../support/ledger';
import { post, type Typed } from '../../support/forms';
import { recordShelter, share } from '../../support/shelter';
import { context, emptyWorkspace, type WorkspaceDatabase } from '../../support/workspace';

const params = { source: '1' };
const add = { route: 'sources/[source]/amendments/new', params } as const;
const own = { source: '1', amendment: '1' };
const edit = { route: 'sources/[source]/amendments/[amendment]/edit', params: own } as const;
const remove = { route: 'sources/[source]/amendments/[amendment]/delete', params: own } as const;

/** The grant of 2027 goes on to the end of March 2028. */
const extension: Typed = {
	signed: '2027-06-10',
	effective: '2027-07-01',
	end: '2028-03-31',
	amount: '',
	'share-1': '',
	reference: 'No. 1',
	document: '',
	why: 'A late start'
};

/** The grant's hundred tenge, eighty of them for the shelter. */
async function withShare(): Promise<WorkspaceDatabase> {
	const database = await emptyWorkspace();
	const ids = await recordShelter(database.kysely);
	done(await recordAllocation(database.kysely, context, share(ids, 8_000)));
	return database;
}

async function lossDays(database: WorkspaceDatabase, asOf: string): Promise<string[]> {
	const question = asking({ asOf, from: '2027-01', to: '2028-12' });
	const { report } = await answerFor(database.kysely, question);
	return report.losses.map(({ day }) => day);
}

describe('the form for a signed change', () => {
	it('records an extension: the loss moves from the day it was signed on', async () => {
		const database = await withShare();
		expect(await post(database, add, extension)).toMatchObject({ location: '/ws/sources/1' });
		expect(await readAmendments(database.kysely)).toEqual([
			{
				id: 1,
				sourceId: 1,
				signedOn: '2027-06-10',
				effectiveOn: '2027-07-01',
				newEnd: '2028-03-31',
				newAmount: null,
				reference: 'No. 1',
				reason: 'A late start',
				documentId: null,
				shares: []
			}
		]);
		expect(await lossDays(database, '2027-06-09')).toEqual(['2027-12-31']);
		expect(await lossDays(database, '2027-06-10')).toEqual(['2028-03-31']);
	});

	it('asks who gets less where a cut does not say so, and not for less than is laid', async () => {
		const database = await withShare();
		const cut = { ...extension, end: '', amount: '60' };
		expect((await post(database, add, cut)).errors).toEqual({
			amount: 'Programs get ₸80 of it, which is ₸20 too much. Name below who gets less.'
		});
		const tooLow = { ...cut, 'share-1': '39.99' };
		expect((await post(database, add, tooLow)).errors).toEqual({
			'share-1': '₸40 is laid before the change is in force. It cannot get less.'
		});
		expect(await post(database, add, { ...cut, 'share-1': '60' })).toMatchObject({ status: 303 });
	});

	it.each([
		['effective', '2026-12-31', { end: '2028-03-31' }],
		['effective', '2028-01-02', { end: '2028-03-31' }],
		['end', '2027-07-01', { end: '2027-06-30' }],
		['end', '2027-07-01', { end: '2047-06-30' }],
		['end', '2027-07-01', { end: '' }]
	])('refuses what cannot be, beside the field %s', async (field, effective, changes) => {
		const database = await withShare();
		const refused = await post(database, add, { ...extension, effective, ...changes });
		expect(Object.keys(refused.errors)).toEqual([field]);
		expect(await readAmendments(database.kysely)).toEqual([]);
	});

	it('takes one change a day', async () => {
		const database = await withShare();
		await post(database, add, extension);
		const again = await post(database, add, { ...extension, end: '2028-06-30' });
		expect(Object.keys(again.errors)).toEqual(['effective']);
	});

	it('shows both versions of a stale edit', async () => {
		const database = await withShare();
		await post(database, add, extension);
		const longer = { ...extension, end: '2028-06-30', version: '1', reason: '' };
		expect(await post(database, edit, longer)).toMatchObject({ status: 303 });
		const stale = await post(database, edit, { ...longer, end: '2028-04-30' });
		expect(stale).toMatchObject({ status: 409, differing: ['New end'] });
	});

	it('is deleted with an entry in the history, unless something stands on it', async () => {
		const database = await withShare();
		await post(database, add, { ...extension, end: '', amount: '150' });
		const more = {
			...share({ sourceId: 1, programId: 1, funderId: 1 }, 6_000),
			start: '2027-07-01'
		};
		done(await recordAllocation(database.kysely, context, more));
		const held = await post(database, remove, { version: '1', reason: 'mistyped' });
		expect(held).toMatchObject({ status: 409 });
		expect(await readAmendments(database.kysely)).toHaveLength(1);
	});
});

describe('what an amendment stands on', () => {
	it('cannot be deleted while it is named', async () => {
		const database = await withShare();
		await post(database, add, { ...extension, amount: '120', 'share-1': '100' });
		const route = 'sources/[source]/allocations/[allocation]/delete';
		const named = { route, params: { source: '1', allocation: '1' } };
		expect(await post(database, named, { version: '1', reason: '' })).toMatchObject({
			status: 409
		});
		const program = { route: 'programs/[program]/delete', params: { program: '1' } };
		expect(await post(database, program, { version: '1' })).toMatchObject({ status: 409 });
	});

	it('takes an allocation from an increase only from its effective day on', async () => {
		const database = await withShare();
		await post(database, add, { ...extension, amount: '150' });
		const ids = { sourceId: 1, programId: 1, funderId: 1 };
		const early = await recordAllocation(database.kysely, context, share(ids, 6_000));
		expect(early).toMatchObject({ state: 'refused', refusal: { fault: 'before-increase' } });
		const late = { ...share(ids, 6_000), start: '2027-07-01' };
		expect(await recordAllocation(database.kysely, context, late)).toMatchObject({ state: 'done' });
	});

	it('goes with its source', async () => {
		const database = await withShare();
		await post(database, add, { ...extension, amount: '120', 'share-1': '100' });
		const source = { route: 'sources/[source]/delete', params };
		expect(await post(database, source, { version: '1' })).toMatchObject({ status: 303 });
		expect(await readAmendments(database.kysely)).toEqual([]);
		const entries = database.sqlite
			.prepare("select noun from history where action = 'deleted' order by seq")
			.pluck()
			.all();
		expect(entries).toContain('amendments');
	});
});
