import { describe, expect, it } from 'vitest';
import { readSources } from '$lib/server/sources/queries';
import { post, type Typed } from '../../../support/forms';
import { emptyWorkspace } from '../../../support/workspace';
import { grant } from './typed';

const source = { source: '1' };
const next = { route: 'sources/[source]/steps/new', params: source } as const;
const applied = { ...source, step: 'applied', day: '2026-09-01' };
const correct = { route: 'sources/[source]/steps/[step]/[day]', params: applied } as const;
const remove = { route: 'sources/[source]/steps/[step]/[day]/delete', params: applied } as const;
const award: Typed = {
	step: 'awarded',
	stepDay: '2026-11-20',
	chance: '90',
	stepReason: 'Letter of 19 November',
	version: '1'
};

async function withApplication() {
	const database = await emptyWorkspace();
	const typed = {
		...grant,
		funder: 'new',
		funderName: 'Embassy',
		funderOrigin: 'foreign',
		step: 'applied',
		stepDay: '2026-09-01',
		chance: '40',
		stepReason: 'Sent by post'
	};
	await post(database, { route: 'sources/new', action: 'save' }, typed);
	const stepsOf = async () => (await readSources(database.kysely))[0]?.steps;
	return { database, stepsOf };
}

describe('the steps of a source', () => {
	it('keep their reasons, each its own', async () => {
		const { database, stepsOf } = await withApplication();
		expect(await post(database, next, award)).toMatchObject({ location: '/ws/sources/1' });
		expect(await stepsOf()).toMatchObject([
			{ step: 'applied', chance: 4_000, reason: 'Sent by post' },
			{ step: 'awarded', day: '2026-11-20', chance: 9_000, reason: 'Letter of 19 November' }
		]);
	});

	it('can be put right one by one', async () => {
		const { database, stepsOf } = await withApplication();
		await post(database, next, award);
		const right = { ...award, step: 'applied', stepDay: '2026-09-02', version: '2' };
		expect(await post(database, correct, right)).toMatchObject({ status: 303 });
		expect(await stepsOf()).toMatchObject([{ day: '2026-09-02' }, { day: '2026-11-20' }]);
		expect(await post(database, correct, right)).toMatchObject({ status: 404 });
	});

	it('can be deleted while another is left', async () => {
		const { database, stepsOf } = await withApplication();
		expect(await post(database, remove, { version: '1' })).toMatchObject({ status: 409 });
		await post(database, next, award);
		expect(await post(database, remove, { version: '2' })).toMatchObject({ status: 303 });
		expect(await stepsOf()).toMatchObject([{ step: 'awarded' }]);
	});

	it.each<[string, Typed, string]>([
		['no two on one day', { stepDay: '2026-09-01' }, 'stepDay'],
		['none of another ladder', { step: 'tendered' }, 'step'],
		['none on no day', { stepDay: '2026-02-30' }, 'stepDay'],
		['no chance above certainty', { chance: '100,01' }, 'chance'],
		['no reason of a thousand characters', { stepReason: 'x'.repeat(1_000) }, 'stepReason'],
		['none from a form without a version', { version: '' }, 'version']
	])('%s', async (_, typed, at) => {
		const { database, stepsOf } = await withApplication();
		const answer = await post(database, next, { ...award, ...typed });
		expect(answer.status).toBe(400);
		expect(Object.keys(answer.errors)).toEqual([at]);
		expect(await stepsOf()).toHaveLength(1);
	});

	it('are told apart from those that somebody saved meanwhile', async () => {
		const { database } = await withApplication();
		await post(database, next, award);
		const late = await post(database, next, { ...award, stepDay: '2026-11-22' });
		expect(late).toMatchObject({ status: 409, differing: ['Since which day'] });
	});

	it('end with a reason that stays with the end', async () => {
		const { database, stepsOf } = await withApplication();
		const end = { route: 'sources/[source]/end', params: source };
		const declined = {
			departure: 'declined',
			day: '2026-11-20',
			stepReason: 'No budget',
			version: '1'
		};
		expect(await post(database, end, declined)).toMatchObject({ status: 303 });
		expect((await stepsOf())?.at(-1)).toMatchObject({ step: 'declined', reason: 'No budget' });
	});
});
