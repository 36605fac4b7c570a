import { describe, expect, it } from 'vitest';
import type { Role } from '$lib/server/auth/permissions';
import { done } from '$lib/server/examples/done';
import { deleteFunder, editFunder, recordFunder } from '$lib/server/funders/commands';
import { readFunders } from '$lib/server/funders/queries';
import { verifyChain } from '$lib/server/history/entries';
import { readHistory } from '$lib/server/history/queries';
import { noHabits } from '../../support/ledger-rows';
import { named } from '../../support/shelter';
import { blankWorkspace, context, statementWorkspace } from '../../support/workspace';

const donor = { name: named('Donor'), origin: 'foreign', ...noHabits } as const;
const as = (role: Role) => ({ ...context, actor: { ...context.actor, role } });

async function withDonor() {
	const { kysely: db } = await blankWorkspace();
	return { db, id: done(await recordFunder(db, context, donor)) };
}

describe('a deletion', () => {
	it('takes the record away and keeps in the history what it said, and why it went', async () => {
		const { db, id } = await withDonor();
		const edited = { id, version: 1, reason: 'Typed twice' };
		expect(await deleteFunder(db, context, edited)).toEqual({ state: 'done' });
		expect(await readFunders(db)).toEqual([]);
		expect(await readHistory(db, { noun: 'funders', id })).toMatchObject([
			{ action: 'deleted', before: { id, ...donor }, after: null, reason: 'Typed twice' },
			{ action: 'recorded', before: null }
		]);
		expect(await verifyChain(db)).toMatchObject({ state: 'whole', entries: 2 });
	});

	it('leaves an id that no later record gets', async () => {
		const { db, id } = await withDonor();
		await deleteFunder(db, context, { id, version: 1, reason: null });
		expect(done(await recordFunder(db, context, donor))).toBe(id + 1);
	});

	it('is forbidden to those who may only read', async () => {
		const { db, id } = await withDonor();
		const edited = { id, version: 1, reason: null };
		for (const role of ['advocate', 'viewer'] as const)
			expect(await deleteFunder(db, as(role), edited)).toEqual({ state: 'forbidden' });
		expect(await readFunders(db)).toHaveLength(1);
	});

	it('of what somebody changed meanwhile deletes nothing and tells what stands now', async () => {
		const { db, id } = await withDonor();
		const edited = { id, version: 1, reason: null };
		await editFunder(db, context, edited, { ...donor, origin: 'state' });
		expect(await deleteFunder(db, context, edited)).toMatchObject({
			state: 'stale',
			current: { origin: 'state', version: 2 }
		});
		expect(await readFunders(db)).toHaveLength(1);
	});

	it('of a record that is not there says so', async () => {
		const { db } = await withDonor();
		const edited = { id: 99, version: 1, reason: null };
		expect(await deleteFunder(db, context, edited)).toEqual({ state: 'gone' });
	});

	it('is refused while something refers to the record', async () => {
		const { kysely: db } = await statementWorkspace();
		const before = await readFunders(db);
		const edited = { id: 1, version: 1, reason: null };
		expect(await deleteFunder(db, context, edited)).toEqual({
			state: 'refused',
			refusal: 'in-use'
		});
		expect(await readFunders(db)).toEqual(before);
	});
});
