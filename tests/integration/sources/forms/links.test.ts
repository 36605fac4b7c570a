/** Sources that name each other: parts and renewals. */
import { describe, expect, it } from 'vitest';
import { readSources } from '$lib/server/sources/queries';
import { post, type Typed } from '../../../support/forms';
import { recordShelter } from '../../../support/shelter';
import { emptyWorkspace } from '../../../support/workspace';
import { grant } from './typed';

const editAt = (source: string) =>
	({ route: 'sources/[source]/edit', action: 'save', params: { source } }) as const;
const plan: Typed = { ...grant, kind: 'plan_allocation', step: 'planned' };

/** A grant, and another one that renews it. */
async function renewed() {
	const database = await emptyWorkspace();
	await recordShelter(database.kysely);
	const next = { ...grant, name: 'Next', start: '2028-01-01', end: '2028-12-31', renewsId: '1' };
	const add = { route: 'sources/new', action: 'save' } as const;
	expect(await post(database, add, next)).toMatchObject({ location: '/ws/sources/2' });
	return { database, add };
}

describe('a source that renews another', () => {
	it('holds it: the deletion is refused while it is named', async () => {
		const { database } = await renewed();
		const remove = { route: 'sources/[source]/delete', params: { source: '1' } };
		expect(await post(database, remove, { version: '1' })).toMatchObject({ status: 409 });
		expect(await readSources(database.kysely)).toHaveLength(2);
		await post(database, editAt('2'), { ...grant, name: 'Next', renewsId: '' });
		expect(await post(database, remove, { version: '1' })).toMatchObject({ status: 303 });
	});

	it('is not renewed by it in turn', async () => {
		const { database } = await renewed();
		for (const field of ['renewsId', 'insteadOfId']) {
			const answer = await post(database, editAt('1'), { ...grant, [field]: '2' });
			expect(answer.errors).toEqual({
				[field]: 'The source would then follow itself. Choose another one.'
			});
		}
	});

	it('does not renew itself', async () => {
		const { database } = await renewed();
		const answer = await post(database, editAt('1'), { ...grant, renewsId: '1' });
		expect(Object.keys(answer.errors)).toEqual(['renewsId']);
	});

	it('is told field by field where somebody saved meanwhile', async () => {
		const { database } = await renewed();
		await post(database, editAt('2'), { ...grant, name: 'Next', call: 'Call 4' });
		const late = await post(database, editAt('2'), { ...grant, name: 'Next', renewsId: '1' });
		expect(late).toMatchObject({ status: 409, differing: ['Call or contest', 'Renews'] });
	});
});

describe('a plan’s allocation that others are parts of', () => {
	const part: Typed = { ...grant, kind: 'state_grant', name: 'Part', parent: '2' };

	it('is not a part of its part, and stays what it is', async () => {
		const { database, add } = await renewed();
		await post(database, editAt('2'), { ...plan, name: 'Promise' });
		expect(await post(database, add, part)).toMatchObject({ location: '/ws/sources/3' });
		const answer = await post(database, editAt('2'), { ...part, version: '2', parent: '' });
		expect(answer.errors).toEqual({
			kind: 'Other sources are parts of this one, so it stays an allocation of a plan.'
		});
	});

	it('is the only thing to be a part of', async () => {
		const { database, add } = await renewed();
		const answer = await post(database, add, part);
		expect(Object.keys(answer.errors)).toEqual(['parent']);
	});
});
