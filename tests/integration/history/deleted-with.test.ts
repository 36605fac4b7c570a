import { describe, expect, it } from 'vitest';
import { readAllocations } from '$lib/server/allocations/queries';
import { readOverlaps } from '$lib/server/claims/overlap-queries';
import { readClaims } from '$lib/server/claims/queries';
import { verifyChain } from '$lib/server/history/entries';
import { readHistory } from '$lib/server/history/queries';
import { readNeeds } from '$lib/server/programs/need-queries';
import { readPrograms } from '$lib/server/programs/queries';
import { deleteSource, editSource } from '$lib/server/sources/commands';
import { findSource, readSources } from '$lib/server/sources/queries';
import { post } from '../../support/forms';
import { typedShelter } from '../../support/program-form';
import {
	context,
	emptyWorkspace,
	statementWorkspace,
	type WorkspaceDatabase
} from '../../support/workspace';

async function deletionsIn({ kysely: db }: WorkspaceDatabase) {
	const told = await readHistory(db, null);
	return told
		.filter(({ action }) => action === 'deleted')
		.map(({ noun, reason }) => [noun, reason]);
}

describe('a source that is deleted', () => {
	const route = 'sources/[source]/delete';

	it('takes its allocations and claims along, each with its entry', async () => {
		const database = await statementWorkspace();
		const { kysely: db } = database;
		const remove = { route, params: { source: '3' } };
		const answer = await post(database, remove, { version: '1', reason: 'Not ours' });
		expect(answer).toMatchObject({ status: 303, location: '/ws/sources' });
		expect((await readSources(db)).map(({ id }) => id)).toEqual([1, 2, 4, 5]);
		expect((await readAllocations(db)).some(({ sourceId }) => sourceId === 3)).toBe(false);
		expect((await readClaims(db)).some(({ sourceId }) => sourceId === 3)).toBe(false);
		expect(await deletionsIn(database)).toEqual([
			['sources', 'Not ours'],
			['allocations', 'Not ours'],
			['claims', 'Not ours'],
			['claims', 'Not ours']
		]);
		expect(await verifyChain(db)).toMatchObject({ state: 'whole' });
	});

	it('takes along what ties its claims to others', async () => {
		const database = await statementWorkspace();
		expect(await readOverlaps(database.kysely)).toHaveLength(1);
		await post(database, { route, params: { source: '5' } }, { version: '1' });
		expect(await readOverlaps(database.kysely)).toEqual([]);
	});

	it('stays while others are parts of it, and while it changed meanwhile', async () => {
		const { kysely: db } = await statementWorkspace();
		const part = await findSource(db, 4);
		if (part === null) throw new Error('no source 4');
		const edited = { id: 4, version: 1, reason: null };
		await editSource(db, context, edited, { ...part, parentId: 5 });
		const whole = { id: 5, version: 1, reason: null };
		expect(await deleteSource(db, context, whole)).toMatchObject({ refusal: 'is-named' });
		expect(await deleteSource(db, context, edited)).toMatchObject({ state: 'stale' });
		expect(await readSources(db)).toHaveLength(5);
	});
});

describe('a program that is deleted', () => {
	const route = 'programs/[program]/delete';

	it('takes its need along', async () => {
		const database = await emptyWorkspace();
		await post(database, { route: 'programs/new', action: 'save' }, typedShelter);
		const remove = { route, params: { program: '1' } };
		const answer = await post(database, remove, { version: '1', reason: 'Typed twice' });
		expect(answer).toMatchObject({ status: 303, location: '/ws/programs' });
		expect(await readPrograms(database.kysely)).toEqual([]);
		expect(await readNeeds(database.kysely)).toEqual([]);
		expect(await deletionsIn(database)).toEqual([
			['programs', 'Typed twice'],
			['need_versions', 'Typed twice']
		]);
	});

	it('leaves the money that was allocated to it in its source', async () => {
		const database = await statementWorkspace();
		const before = await readSources(database.kysely);
		await post(database, { route, params: { program: '1' } }, { version: '1' });
		expect(await readSources(database.kysely)).toEqual(before);
		const left = await readAllocations(database.kysely);
		expect(left.some(({ programId }) => programId === 1)).toBe(false);
	});
});
