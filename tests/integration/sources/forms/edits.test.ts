import { describe, expect, it } from 'vitest';
import { known, undisclosed } from '$lib/domain/figure';
import { money } from '$lib/domain/money';
import { recordAllocation } from '$lib/server/allocations/commands';
import { readAllocations } from '$lib/server/allocations/queries';
import { done } from '$lib/server/examples/done';
import { readSources } from '$lib/server/sources/queries';
import { post, type Typed } from '../../../support/forms';
import { recordShelter, share } from '../../../support/shelter';
import { context, emptyWorkspace } from '../../../support/workspace';
import { counted, grant } from './typed';

const params = { source: '1' };

async function withGrant() {
	const database = await emptyWorkspace();
	return { database, ids: await recordShelter(database.kysely) };
}

describe('the form of a recorded source', () => {
	const edit = { route: 'sources/[source]/edit', action: 'save', params } as const;

	it('changes what was typed anew and keeps every step and language', async () => {
		const { database } = await withGrant();
		const typed = { ...grant, name: 'Grant 2027', stepDay: '2026-12-05', reason: 'a typo' };
		expect(await post(database, edit, typed)).toMatchObject({ location: '/ws/sources/1' });
		expect(await readSources(database.kysely)).toMatchObject([
			{
				name: { first: 'en', en: 'Grant 2027', ru: 'Grant', kk: 'Grant' },
				steps: [{ step: 'committed', day: '2026-12-05' }]
			}
		]);
	});

	it('says field by field what somebody else saved meanwhile, and then saves over it', async () => {
		const { database } = await withGrant();
		await post(database, edit, { ...grant, amount: '150', reference: 'A-1' });
		const late = await post(database, edit, { ...grant, end: '2027-11-30' });
		expect(late).toMatchObject({ status: 409, typed: { end: '2027-11-30', version: '2' } });
		expect(late.differing).toEqual([
			'Agreement number',
			'Amount as the document states it',
			'Ends, last day included'
		]);
		expect(await readSources(database.kysely)).toMatchObject([{ reference: 'A-1' }]);
		expect(await post(database, edit, late.typed)).toMatchObject({ status: 303 });
		expect(await readSources(database.kysely)).toMatchObject([{ end: { adopted: '2027-11-30' } }]);
	});

	it('is not cut below what is allocated, and records no funder for it', async () => {
		const { database, ids } = await withGrant();
		done(await recordAllocation(database.kysely, context, share(ids, 6_000)));
		const before = counted(database);
		const newFunder = { funder: 'new', funderName: 'Another', funderOrigin: 'foreign' };
		const answer = await post(database, edit, { ...grant, ...newFunder, amount: '59.99' });
		expect(answer.status).toBe(400);
		expect(answer.errors).toEqual({
			amount: '₸60 of this source is already allocated. The amount cannot be less.'
		});
		expect(counted(database)).toBe(before);
	});

	it('without a version, or where there is none, is not saved', async () => {
		const { database } = await withGrant();
		const bare = { ...grant, version: '' };
		expect(await post(database, edit, bare)).toMatchObject({ status: 400 });
		const nowhere = { ...edit, params: { source: '1e9' } };
		expect(await post(database, nowhere, grant)).toMatchObject({ status: 404 });
	});
});

describe('the form by which a source ends early', () => {
	const end = { route: 'sources/[source]/end', params } as const;
	const stop = {
		departure: 'terminated',
		day: '2027-03-01',
		effective: '2027-03-31',
		version: '1'
	};

	it('keeps the day it became known apart from the last day paid for', async () => {
		const { database } = await withGrant();
		expect(await post(database, end, stop)).toMatchObject({ status: 303 });
		const [source] = await readSources(database.kysely);
		expect(source?.steps.at(-1)).toEqual({
			step: 'terminated',
			day: '2027-03-01',
			effective: '2027-03-31',
			chance: null,
			reason: null
		});
	});

	it.each<[string, Typed, string]>([
		['contracted money is not declined', { departure: 'declined' }, 'departure'],
		['a last day is needed', { effective: '' }, 'effective'],
		['a day is needed', { day: '31.02.2027' }, 'day']
	])('%s', async (_, typed, at) => {
		const { database } = await withGrant();
		const answer = await post(database, end, { ...stop, ...typed });
		expect(answer.status).toBe(400);
		expect(Object.keys(answer.errors)).toEqual([at]);
	});

	it('is told when somebody else has ended it meanwhile', async () => {
		const { database } = await withGrant();
		await post(database, end, stop);
		const late = await post(database, end, { ...stop, effective: '2027-04-30' });
		expect(late).toMatchObject({ status: 409, differing: ['Last day that is still paid for'] });
	});
});

describe('the form of an allocation', () => {
	const add = { route: 'sources/[source]/allocations/new', params } as const;
	const part = {
		program: '1',
		disclosure: 'known',
		amount: '60',
		currency: 'KZT',
		profile: 'monthly'
	};

	it('follows the source’s days unless it has its own', async () => {
		const { database } = await withGrant();
		await post(database, add, part);
		await post(database, add, { ...part, amount: '10', start: '2027-03-01', line: 'Rent' });
		expect(await readAllocations(database.kysely)).toMatchObject([
			{ amount: known(money('KZT', 6_000)), start: null, end: null, line: null },
			{ amount: known(money('KZT', 1_000)), start: '2027-03-01', end: null, line: 'Rent' }
		]);
	});

	it('that would exceed the rest is refused, with the rest named', async () => {
		const { database } = await withGrant();
		await post(database, add, part);
		const answer = await post(database, add, part);
		expect(answer).toMatchObject({ status: 400, typed: part });
		expect(answer.errors).toEqual({
			amount: 'Only ₸40 is left in this source. Allocate ₸40 or less.'
		});
	});

	it('may be of an amount that nobody tells', async () => {
		const { database } = await withGrant();
		await post(database, add, { ...part, disclosure: 'undisclosed' });
		expect(await readAllocations(database.kysely)).toMatchObject([{ amount: undisclosed }]);
	});

	it.each<[string, Typed, string]>([
		['no program', { program: '' }, 'program'],
		['a program that is not there', { program: '9' }, 'program'],
		['no amount', { amount: '' }, 'amount'],
		['days outside the source’s', { start: '2026-01-01' }, 'start'],
		['an end before the start', { start: '2027-03-01', end: '2027-02-01' }, 'end'],
		['a line with NUL', { line: 'a\u0000' }, 'line']
	])('%s is told, and nothing recorded', async (_, typed, at) => {
		const { database } = await withGrant();
		const answer = await post(database, add, { ...part, ...typed });
		expect(answer.status).toBe(400);
		expect(Object.keys(answer.errors)).toEqual([at]);
		expect(await readAllocations(database.kysely)).toEqual([]);
	});

	it('edited by two at once loses nothing', async () => {
		const { database } = await withGrant();
		await post(database, add, part);
		const own = {
			route: 'sources/[source]/allocations/[allocation]',
			params: { ...params, allocation: '1' }
		} as const;
		await post(database, own, { ...part, amount: '70', version: '1' });
		const late = await post(database, own, { ...part, amount: '80', version: '1' });
		expect(late).toMatchObject({ status: 409, typed: { amount: '80', version: '2' } });
		expect(late.differing).toEqual(['How much the program gets']);
		expect(await readAllocations(database.kysely)).toMatchObject([
			{ amount: known(money('KZT', 7_000)) }
		]);
	});

	it.each([
		['12.5', 1_250],
		['33,33 %', 3_333],
		['100', 10_000]
	])('may be %s per cent of the source', async (percent, minor) => {
		const { database } = await withGrant();
		await post(database, add, { ...part, disclosure: 'percent', percent });
		expect(await readAllocations(database.kysely)).toMatchObject([
			{ amount: known(money('KZT', minor)) }
		]);
	});

	it('may be all that is left, and nothing once nothing is', async () => {
		const { database } = await withGrant();
		await post(database, add, part);
		await post(database, add, { ...part, disclosure: 'rest' });
		expect(await readAllocations(database.kysely)).toMatchObject([
			{ amount: known(money('KZT', 6_000)) },
			{ amount: known(money('KZT', 4_000)) }
		]);
		const third = await post(database, add, { ...part, disclosure: 'rest' });
		expect(third.errors).toEqual({
			disclosure: 'Nothing is left in this source. Lower another allocation first.'
		});
	});

	it.each(['', '0', '100.01', '-1', '12.345', '1e1', 'half', '\u0661\u0662'])(
		'is told that %j is no per cent',
		async (percent) => {
			const { database } = await withGrant();
			const answer = await post(database, add, { ...part, disclosure: 'percent', percent });
			expect(answer).toMatchObject({ status: 400, typed: { percent } });
			expect(Object.keys(answer.errors)).toEqual(['percent']);
			expect(await readAllocations(database.kysely)).toEqual([]);
		}
	);

	it('names the rest where the per cent was typed', async () => {
		const { database } = await withGrant();
		await post(database, add, part);
		const typed = { ...part, disclosure: 'percent', percent: '40.01' };
		expect((await post(database, add, typed)).errors).toEqual({
			percent: 'Only ₸40 is left in this source. Allocate ₸40 or less.'
		});
	});

	it('is counted without being saved', async () => {
		const { database } = await withGrant();
		expect(await post(database, add, { ...part, then: 'count' })).toMatchObject({ status: 200 });
		expect(await readAllocations(database.kysely)).toEqual([]);
	});

	it('that a restriction speaks against is told of it, and recorded when sent once more', async () => {
		const { database } = await withGrant();
		const rule = { rule: 'line_excluded', line: 'Rent' };
		await post(database, { route: 'sources/[source]/restrictions/new', params }, rule);
		const rent = { ...part, line: 'rent' };
		expect(await post(database, add, rent)).toMatchObject({ status: 400, errors: {} });
		expect(await post(database, add, { ...rent, known: '1 2 rent' })).toMatchObject({
			status: 400
		});
		expect(await readAllocations(database.kysely)).toEqual([]);
		expect(await post(database, add, { ...rent, known: '1 1 rent' })).toMatchObject({
			status: 303
		});
		expect(await post(database, add, { ...part, amount: '40', line: 'Staff' })).toMatchObject({
			status: 303
		});
	});

	it.each(['daily', 'once'])('can be laid in time %s, and that can be changed', async (profile) => {
		const { database } = await withGrant();
		await post(database, add, { ...part, profile });
		expect(await readAllocations(database.kysely)).toMatchObject([{ profile }]);
		const unheard = await post(database, add, { ...part, profile: 'weekly' });
		expect(Object.keys(unheard.errors)).toEqual(['profile']);
	});

	it('deleted gives its money back to the rest, unless it was changed meanwhile', async () => {
		const { database } = await withGrant();
		await post(database, add, { ...part, amount: '100' });
		const at = { ...params, allocation: '1' };
		const own = { route: 'sources/[source]/allocations/[allocation]', params: at } as const;
		const remove = { ...own, route: `${own.route}/delete` };
		await post(database, own, { ...part, amount: '90', version: '1' });
		expect(await post(database, remove, { version: '1' })).toMatchObject({ status: 409 });
		expect(await readAllocations(database.kysely)).toHaveLength(1);
		expect(await post(database, remove, { version: '2' })).toMatchObject({
			location: '/ws/sources/1'
		});
		expect(await readAllocations(database.kysely)).toEqual([]);
		expect(await post(database, add, { ...part, amount: '100' })).toMatchObject({ status: 303 });
		expect(await post(database, remove, { version: '1' })).toMatchObject({ status: 404 });
	});
});
