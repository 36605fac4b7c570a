import { beforeEach, describe, expect, it } from 'vitest';
import { readNeeds } from '$lib/server/programs/need-queries';
import { post, type Typed } from '../../support/forms';
import { typedShelter } from '../../support/program-form';
import { emptyWorkspace, type WorkspaceDatabase } from '../../support/workspace';

const route = 'programs/[program]/needs/new';
const params = { program: '1' };
const copy: Typed = { from: '1', baseYear: '2028', year: '2029', rise: '8.5', rounding: '1' };
const grid: Typed = {
	...{ from: '1', need: 'stated', label: '2029', approvedOn: '', currency: 'KZT' },
	...{ lines: '1', periods: '1', 'from-0': '2029-01', 'to-0': '2029-12' },
	...{ 'line-0': 'Staff', 'cell-0-0': '1 453 900' }
};

let database: WorkspaceDatabase;
beforeEach(async () => {
	database = await emptyWorkspace();
	await post(database, { route: 'programs/new', action: 'save' }, typedShelter);
});

const raise = (typed: Typed) => post(database, { route, action: 'raise', params }, typed);
const save = (typed: Typed, role: 'director' | 'viewer' = 'director') =>
	post(database, { route, action: 'save', params, role }, typed);
const labels = async () => (await readNeeds(database.kysely)).map(({ label }) => label);

describe('copying a need to a new year', () => {
	it('fills the grid in and records nothing yet', async () => {
		expect((await raise(copy)).status).toBe(200);
		expect(await labels()).toEqual(['2027–2028']);
	});

	it.each([
		['baseYear', ''],
		['baseYear', '2026'],
		['baseYear', '__proto__'],
		['year', ''],
		['year', '0000'],
		['year', '9999'],
		['year', '20 29'],
		['year', '2029.5'],
		['year', '-2029'],
		['rise', 'ten'],
		['rise', '-100'],
		['rise', '1001'],
		['rise', '1e2'],
		['rise', 'NaN'],
		['rise', '=8'],
		['rise', '8,555'],
		['rise', '8\u00008'],
		['rise', '٨'],
		['rise', '\u202e8'],
		['rise', '<b>8</b>'],
		['rise-0', '--8'],
		['rise-1', '9007199254740993'],
		['rounding', '0'],
		['rounding', '7']
	])('refuses %s of “%s” beside its field, and keeps what was typed', async (field, typed) => {
		const answer = await raise({ ...copy, [field]: typed });
		expect(answer.status).toBe(400);
		expect(Object.keys(answer.errors)).toEqual([field]);
		expect(answer.typed).toMatchObject({ [field]: typed });
	});

	it.each(['8', '8,5', '8.5 %', '+8', '-3', '−3', ''])('takes a rise of “%s”', async (rise) => {
		expect((await raise({ ...copy, rise })).status).toBe(200);
	});

	it('saves a draft under a label of its own, and leads to the comparison', async () => {
		expect(await save(grid)).toMatchObject({
			status: 303,
			location: '/ws/programs/1/needs?first=1&second=2'
		});
		const [old, draft] = await readNeeds(database.kysely);
		expect(old?.label).toBe('2027–2028');
		expect(draft).toEqual({
			id: 2,
			programId: 1,
			label: '2029',
			approvedOn: null,
			currency: 'KZT',
			lines: [{ line: 'Staff', monthly: 145_390_000, from: '2029-01', to: '2029-12' }]
		});
	});

	it('does not save over the version that was copied', async () => {
		const answer = await save({ ...grid, label: '2027–2028' });
		expect(answer.status).toBe(400);
		expect(Object.keys(answer.errors)).toEqual(['label']);
		expect(await labels()).toEqual(['2027–2028']);
	});

	it('saves nothing of a grid with one amount that cannot be read', async () => {
		const answer = await save({ ...grid, 'cell-0-0': '1e15' });
		expect(answer.status).toBe(400);
		expect(await labels()).toEqual(['2027–2028']);
	});

	it('is not for those who only read, and not for a program that is not there', async () => {
		expect((await save(grid, 'viewer')).status).toBe(403);
		const there = { route, action: 'save', params: { program: '9' } };
		expect((await post(database, there, grid)).status).toBe(404);
		expect(await labels()).toEqual(['2027–2028']);
	});
});
