import { describe, expect, it } from 'vitest';
import { readHistory } from '$lib/server/history/queries';
import { readRestrictions } from '$lib/server/restrictions/queries';
import { post, type Typed } from '../../support/forms';
import { recordShelter } from '../../support/shelter';
import { emptyWorkspace } from '../../support/workspace';

const params = { source: '1' };
const own = { source: '1', restriction: '1' };
const add = { route: 'sources/[source]/restrictions/new', params } as const;
const edit = { route: 'sources/[source]/restrictions/[restriction]/edit', params: own } as const;
const remove = {
	route: 'sources/[source]/restrictions/[restriction]/delete',
	params: own
} as const;
const noRent: Typed = { rule: 'line_excluded', line: 'Rent', note: 'article 4' };

async function withGrant() {
	const database = await emptyWorkspace();
	await recordShelter(database.kysely);
	return database;
}

describe('the form for what money may not pay for', () => {
	it('keeps only what the rule is about', async () => {
		const database = await withGrant();
		const typed = { ...noRent, region: 'North', atMost: '7' };
		expect(await post(database, add, typed)).toMatchObject({ location: '/ws/sources/1' });
		const most = { rule: 'line_at_most', line: 'Staff', atMost: '12,5 %', region: 'North' };
		expect(await post(database, add, most)).toMatchObject({ status: 303 });
		expect(await post(database, add, { rule: 'region_only', region: 'North', line: 'x' })).toEqual(
			expect.objectContaining({ status: 303 })
		);
		const plain = { sourceId: 1, line: null, region: null, atMost: null, note: null };
		expect(await readRestrictions(database.kysely)).toEqual([
			{ ...plain, id: 1, rule: 'line_excluded', line: 'Rent', note: 'article 4' },
			{ ...plain, id: 2, rule: 'line_at_most', line: 'Staff', atMost: 1_250 },
			{ ...plain, id: 3, rule: 'region_only', region: 'North' }
		]);
	});

	it.each<[string, Typed, string]>([
		['no rule', { rule: '' }, 'rule'],
		['another rule', { rule: '__proto__' }, 'rule'],
		['no line', { line: ' ' }, 'line'],
		['a line of marks', { line: 'Re\u202Ent' }, 'line'],
		['a line that is too long', { line: 'x'.repeat(121) }, 'line'],
		['no region', { rule: 'region_only', region: '' }, 'region'],
		['no per cent', { rule: 'line_at_most', atMost: '' }, 'atMost'],
		['more than all', { rule: 'line_at_most', atMost: '100.01' }, 'atMost'],
		['thousandths', { rule: 'line_at_most', atMost: '7.125' }, 'atMost'],
		['less than nothing', { rule: 'line_at_most', atMost: '-5' }, 'atMost'],
		['no number', { rule: 'line_at_most', atMost: 'NaN' }, 'atMost']
	])('refuses %s and keeps what was typed', async (_, typed, at) => {
		const database = await withGrant();
		const answer = await post(database, add, { ...noRent, ...typed });
		expect(answer).toMatchObject({ status: 400, typed: { ...noRent, ...typed } });
		expect(Object.keys(answer.errors)).toEqual([at]);
		expect(await readRestrictions(database.kysely)).toEqual([]);
	});

	it('says what somebody else saved meanwhile, and then saves over it', async () => {
		const database = await withGrant();
		await post(database, add, noRent);
		await post(database, edit, { ...noRent, line: 'Travel', version: '1' });
		const late = await post(database, edit, { ...noRent, note: '', version: '1' });
		expect(late).toMatchObject({ status: 409, differing: ['Budget line', 'Note'] });
		expect(await post(database, edit, late.typed)).toMatchObject({ status: 303 });
		expect(await readRestrictions(database.kysely)).toMatchObject([{ line: 'Rent', note: null }]);
	});

	it('takes a rule back, or along with its source, each with its entry', async () => {
		const database = await withGrant();
		await post(database, add, noRent);
		await post(database, add, { ...noRent, line: 'Travel' });
		expect(await post(database, remove, { version: '1', reason: 'lifted' })).toMatchObject({
			location: '/ws/sources/1'
		});
		expect(await readRestrictions(database.kysely)).toMatchObject([{ line: 'Travel' }]);
		const whole = { route: 'sources/[source]/delete', params };
		expect(await post(database, whole, { version: '1' })).toMatchObject({ status: 303 });
		expect(await readRestrictions(database.kysely)).toEqual([]);
		const told = await readHistory(database.kysely, null);
		expect(told.filter(({ noun }) => noun === 'restrictions').map(({ action }) => action)).toEqual([
			'deleted',
			'deleted',
			'recorded',
			'recorded'
		]);
	});

	it('of another source is not there', async () => {
		const database = await withGrant();
		await post(database, add, noRent);
		const elsewhere = { ...edit, params: { source: '1', restriction: '2' } };
		expect(await post(database, elsewhere, { ...noRent, version: '1' })).toMatchObject({
			status: 404
		});
		expect(await post(database, { ...add, role: 'viewer' }, noRent)).toMatchObject({ status: 403 });
	});
});
