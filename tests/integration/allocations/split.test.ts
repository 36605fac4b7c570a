import { describe, expect, it } from 'vitest';
import { known, undisclosed } from '$lib/domain/figure';
import { money } from '$lib/domain/money';
import { recordAllocation } from '$lib/server/allocations/commands';
import { readAllocations } from '$lib/server/allocations/queries';
import { done } from '$lib/server/examples/done';
import { readHistory } from '$lib/server/history/queries';
import { post, type Typed } from '../../support/forms';
import { recordShelter, share } from '../../support/shelter';
import { context, emptyWorkspace, type WorkspaceDatabase } from '../../support/workspace';

const split = { route: 'sources/[source]/allocations', params: { source: '1' } } as const;

/** Of the grant's hundred tenge: sixty and thirty. */
async function withTwo(changes: Parameters<typeof recordShelter>[1] = {}) {
	const database = await emptyWorkspace();
	const { kysely: db } = database;
	const ids = await recordShelter(db, changes);
	done(await recordAllocation(db, context, { ...share(ids, 6_000), line: 'Staff' }));
	done(await recordAllocation(db, context, share(ids, 3_000)));
	return { database, db, ids };
}

/** The rows of a table, each from what it says. */
function rows(...said: readonly Typed[]): Typed {
	return Object.fromEntries(
		said.flatMap((row, index) =>
			Object.entries({ program: '1', ...row }).map(([field, text]) => [`${field}.${index}`, text])
		)
	);
}

const first = { id: '1', version: '1', line: 'Staff', amount: '60' };
const second = { id: '2', version: '1', amount: '30' };

async function amounts({ kysely: db }: WorkspaceDatabase) {
	return (await readAllocations(db)).map(({ amount, line }) => [
		amount.state === 'known' ? amount.value.minor : amount.state,
		line
	]);
}

describe('the table of all parts of a source', () => {
	it('changes, adds and deletes them together', async () => {
		const { database, db } = await withTwo();
		const typed = rows(
			{ ...first, amount: '12.5 %', start: '2027-02-01' },
			{ ...second, remove: 'on' },
			{ line: 'Rent', amount: '70' },
			{ program: '' }
		);
		expect(await post(database, split, typed)).toMatchObject({ location: '/ws/sources/1' });
		expect(await readAllocations(db)).toMatchObject([
			{ id: 1, amount: known(money('KZT', 1_250)), start: '2027-02-01', line: 'Staff' },
			{ id: 3, amount: known(money('KZT', 7_000)), start: null, line: 'Rent' }
		]);
	});

	it('moves money from one part to another although nothing is left', async () => {
		const { database } = await withTwo();
		const typed = rows({ ...first, amount: '80' }, { ...second, amount: '20' });
		expect(await post(database, split, typed)).toMatchObject({ status: 303 });
		expect(await amounts(database)).toEqual([
			[8_000, 'Staff'],
			[2_000, null]
		]);
	});

	it('leaves alone, and out of the history, what did not change', async () => {
		const { database, db } = await withTwo();
		const before = (await readHistory(db, null)).length;
		await post(database, split, rows(first, { ...second, amount: '30.00' }));
		expect(await readHistory(db, null)).toHaveLength(before);
	});

	it('saves nothing where one row exceeds the source, and names the rest there', async () => {
		const { database } = await withTwo();
		const typed = rows({ ...first, amount: '50' }, second, { line: 'Rent', amount: '20.01' });
		const answer = await post(database, split, typed);
		expect(answer).toMatchObject({ status: 400, typed });
		expect(answer.errors).toEqual({
			'amount.2': 'Only ₸20 is left in this source. Allocate ₸20 or less.'
		});
		expect(await amounts(database)).toEqual([
			[6_000, 'Staff'],
			[3_000, null]
		]);
	});

	it('overwrites no part that somebody else has saved meanwhile', async () => {
		const { database } = await withTwo();
		await post(database, split, rows({ ...first, amount: '61' }, second));
		const late = await post(
			database,
			split,
			rows({ ...first, line: 'Rent' }, { ...second, amount: '10' })
		);
		expect(late).toMatchObject({ status: 409 });
		expect(late.differing).toEqual([
			'Shelter, Staff: Budget line',
			'Shelter, Staff: Amount or per cent'
		]);
		expect(await amounts(database)).toEqual([
			[6_100, 'Staff'],
			[3_000, null]
		]);
		expect(await post(database, split, late.typed)).toMatchObject({ status: 303 });
		expect(await amounts(database)).toEqual([
			[6_000, 'Rent'],
			[1_000, null]
		]);
	});

	it('says so where a part was deleted meanwhile, or is of another source', async () => {
		const { database } = await withTwo();
		await post(database, split, rows({ ...first, remove: 'on' }));
		const late = await post(database, split, rows({ ...first, amount: '10' }));
		expect(Object.keys(late.errors)).toEqual(['program.0']);
		expect(await amounts(database)).toEqual([[3_000, null]]);
	});

	it('keeps an undisclosed part undisclosed until an amount is typed', async () => {
		const { database, db, ids } = await withTwo();
		done(await recordAllocation(db, context, { ...share(ids, 0), amount: undisclosed }));
		const third = { id: '3', version: '1', amount: '', line: 'Food' };
		await post(database, split, rows(first, second, third));
		expect(await amounts(database)).toContainEqual(['undisclosed', 'Food']);
		await post(database, split, rows(first, second, { ...third, version: '2', amount: '10' }));
		expect(await amounts(database)).toContainEqual([1_000, 'Food']);
	});

	it('of an undisclosed source takes parts without amount', async () => {
		const database = await emptyWorkspace();
		await recordShelter(database.kysely, { amount: undisclosed });
		const told = await post(database, split, rows({ amount: '5' }));
		expect(Object.keys(told.errors)).toEqual(['amount.0']);
		expect(await post(database, split, rows({ amount: '' }))).toMatchObject({ status: 303 });
		expect(await amounts(database)).toEqual([['undisclosed', null]]);
	});

	it.each<[string, Typed, string]>([
		['no program', { program: '', amount: '5' }, 'program.2'],
		['a program that is not there', { program: '9', amount: '5' }, 'program.2'],
		['no amount', { amount: '' }, 'amount.2'],
		['a part above all', { amount: '100.5 %' }, 'amount.2'],
		['a part of nothing', { amount: '0 %' }, 'amount.2'],
		['a formula', { amount: '=1+1' }, 'amount.2'],
		['an amount beyond counting', { amount: '9007199254740993' }, 'amount.2'],
		['an amount that reads two ways', { amount: '1,055' }, 'amount.2'],
		['a day that is none', { amount: '5', start: '2027-02-30' }, 'start.2'],
		['an end before the start', { amount: '5', start: '2027-03-01', end: '2027-02-01' }, 'end.2'],
		['a line with NUL', { amount: '5', line: 'a\u0000' }, 'line.2']
	])('is told of %s, and nothing is saved', async (_, typed, at) => {
		const { database } = await withTwo();
		const answer = await post(database, split, rows({ ...first, amount: '1' }, second, typed));
		expect(answer.status).toBe(400);
		expect(Object.keys(answer.errors)).toEqual([at]);
		expect(await amounts(database)).toEqual([
			[6_000, 'Staff'],
			[3_000, null]
		]);
	});

	it('tells what a restriction speaks against, and records it when sent once more', async () => {
		const { database } = await withTwo();
		const rule = { rule: 'line_at_most', line: 'Rent', atMost: '5' };
		await post(database, { ...split, route: 'sources/[source]/restrictions/new' }, rule);
		const typed = rows(first, second, { line: 'Rent', amount: '6' });
		expect(await post(database, split, typed)).toMatchObject({ status: 400, errors: {} });
		expect(await amounts(database)).toHaveLength(2);
		expect(await post(database, split, { ...typed, known: '1 1 Rent' })).toMatchObject({
			status: 303
		});
	});

	it('adds rows and counts without saving', async () => {
		const { database } = await withTwo();
		for (const then of ['more', 'count']) {
			const typed = { ...rows({ ...first, amount: '1' }), then };
			expect(await post(database, split, typed)).toMatchObject({ status: 200 });
		}
		expect(await amounts(database)).toContainEqual([6_000, 'Staff']);
	});

	it('saved by eight at once never exceeds the source', async () => {
		const { database } = await withTwo();
		const asked = Array.from({ length: 8 }, (_, index) =>
			post(database, split, rows({ line: `Line ${index}`, amount: '4' }))
		);
		const states = (await Promise.all(asked)).map(({ status }) => status);
		expect(states.filter((status) => status === 303)).toHaveLength(2);
		expect(states.filter((status) => status === 400)).toHaveLength(6);
		expect((await amounts(database)).reduce((sum, [minor]) => sum + Number(minor), 0)).toBe(9_800);
	});
});
