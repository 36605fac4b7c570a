import { beforeEach, describe, expect, it } from 'vitest';
import { answer } from '$lib/domain/answer';
import type { Facts } from '$lib/domain/facts';
import { readFacts } from '$lib/server/book/book';
import { done } from '$lib/server/examples/done';
import { recordFunder } from '$lib/server/funders/commands';
import { readFunders } from '$lib/server/funders/queries';
import { verifyChain } from '$lib/server/history/entries';
import { readHistory } from '$lib/server/history/queries';
import { post, type Typed } from '../../support/forms';
import { named } from '../../support/ledger-rows';
import { context, statementWorkspace, type WorkspaceDatabase } from '../../support/workspace';

const question = {
	asOf: '2009-10-01',
	reading: 'adopted',
	lens: 'KZT',
	from: '2009-04',
	to: '2011-03'
} as const;
/** The donors of the statement, and a second entry that was typed for them. */
const [donors, budget] = [1, 2];
const reason = 'One and the same';
const choices: Typed = {
	...{ 'name-en': 'kept', 'name-ru': 'kept', 'name-kk': 'kept', origin: 'kept' },
	...{ version: '1', otherVersion: '1', reason }
};

let database: WorkspaceDatabase;
beforeEach(async () => {
	database = await statementWorkspace();
});

const merge = (kept: number, other: number, typed: Typed, role: 'director' | 'fundraiser') =>
	post(
		database,
		{
			route: 'funders/[funder]/merge',
			search: `?with=${other}`,
			params: { funder: String(kept) },
			role
		},
		typed
	);

const facts = () => readFacts(database.kysely);

function sums(of: Facts) {
	const { losses, stated, months, shares } = answer(of, question);
	const { committed, byOrigin, byCount } = shares;
	return {
		losses,
		stated,
		months,
		committed,
		byOrigin,
		byCount,
		amounts: of.sources.map(({ amount }) => amount)
	};
}

describe('merging two entries of one funder', () => {
	it('moves every source and changes no figure', async () => {
		const before = await facts();
		const twin = done(
			await recordFunder(database.kysely, context, { name: named('DONORS'), origin: 'foreign' })
		);
		expect(await merge(twin, donors, { ...choices, 'name-en': 'other' }, 'director')).toMatchObject(
			{
				status: 303,
				location: `/ws/funders/${twin}`
			}
		);
		const after = await facts();
		expect(sums(after)).toEqual(sums(before));
		expect(after.sources).toEqual(
			before.sources.map((source) =>
				source.funderId === donors ? { ...source, funderId: twin } : source
			)
		);
		expect(after.funders.find(({ id }) => id === twin)?.name).toMatchObject({
			en: 'Foreign donors (not named)',
			ru: 'Зарубежные доноры (не названы)'
		});
		expect(after.funders.some(({ id }) => id === donors)).toBe(false);
	});

	it('tells in the history of each record what was merged, and why', async () => {
		await merge(budget, donors, choices, 'director');
		const told = await readHistory(database.kysely, null);
		const merged = told.filter(({ reason: why }) => why?.includes(reason));
		expect(merged.map(({ noun, action }) => `${noun} ${action}`).sort()).toEqual([
			'funders deleted',
			'funders edited',
			'sources edited',
			'sources edited'
		]);
		expect(merged.find(({ action }) => action === 'deleted')?.reason).toBe(
			'Funder merged into “State budget (body not stated)” (№ 2): One and the same'
		);
		expect(await verifyChain(database.kysely)).toMatchObject({ state: 'whole' });
	});

	it.each([
		['no choice of the origin', { ...choices, origin: '' }, ['origin']],
		['an origin that is neither', { ...choices, origin: 'foreign' }, ['origin']],
		['no choice of a name', { ...choices, 'name-kk': '' }, ['name-kk']],
		['a choice that is neither', { ...choices, 'name-en': '__proto__' }, ['name-en']],
		['no version', { ...choices, version: '' }, ['version']],
		['no version of the other', { ...choices, otherVersion: '-1' }, ['otherVersion']],
		['a version that is no number', { ...choices, version: '1e0' }, ['version']],
		['a reason without an end', { ...choices, reason: 'x'.repeat(301) }, ['reason']],
		['nothing', {}, ['name-en', 'name-kk', 'name-ru', 'origin', 'otherVersion', 'version']]
	])('is refused with %s, and nothing is half merged', async (_, typed, fields) => {
		const before = await facts();
		const answered = await merge(budget, donors, typed, 'director');
		expect(answered.status).toBe(400);
		expect(Object.keys(answered.errors).sort()).toEqual(fields);
		expect(await facts()).toEqual(before);
	});

	it.each([
		['version', { ...choices, version: '9' }],
		['otherVersion', { ...choices, otherVersion: '9' }]
	])('is refused where somebody changed an entry meanwhile: %s', async (_, typed) => {
		const before = await facts();
		const answered = await merge(budget, donors, typed, 'director');
		expect(answered.status).toBe(409);
		expect(answered.errors['version']).toContain('Nothing was merged');
		expect(await facts()).toEqual(before);
	});

	it.each([2, 99, 999_999_999_999])('finds nothing to merge with in entry %i', async (other) => {
		const answered = await merge(budget, other, choices, 'director');
		expect(Object.keys(answered.errors)).toEqual(['with']);
		expect(await readFunders(database.kysely)).toHaveLength(4);
	});

	it('is not for those who only record', async () => {
		expect((await merge(budget, donors, choices, 'fundraiser')).status).toBe(403);
		expect(await readFunders(database.kysely)).toHaveLength(4);
	});

	it('lets the chosen origin count for all the money', async () => {
		await merge(budget, donors, { ...choices, origin: 'other' }, 'director');
		const funders = await readFunders(database.kysely);
		expect(funders.find(({ id }) => id === budget)?.origin).toBe('foreign');
	});
});
