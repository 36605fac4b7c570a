import { describe, expect, it } from 'vitest';
import type { Role } from '$lib/server/auth/permissions';
import { done } from '$lib/server/examples/done';
import { editFunder, recordFunder } from '$lib/server/funders/commands';
import { findFunder, readFunders } from '$lib/server/funders/queries';
import { noHabits } from '../../support/ledger-rows';
import { named } from '../../support/shelter';
import { blankWorkspace, context } from '../../support/workspace';

const donor = { name: named('Donor'), origin: 'foreign', ...noHabits } as const;
const state = { name: named('Akimat'), origin: 'state', ...noHabits } as const;
const as = (role: Role) => ({ ...context, actor: { ...context.actor, role } });

async function withDonor() {
	const { kysely: db } = await blankWorkspace();
	return { db, id: done(await recordFunder(db, context, donor)) };
}

const historyOf = (db: Awaited<ReturnType<typeof withDonor>>['db']) =>
	db
		.selectFrom('history')
		.select(['seq', 'at', 'actor_name', 'noun', 'record_id', 'action', 'before', 'after', 'reason'])
		.orderBy('seq')
		.execute();

describe('a change', () => {
	it('writes the record and its history entry together', async () => {
		const { db, id } = await withDonor();
		expect(await readFunders(db)).toEqual([{ id, ...donor }]);
		expect(await historyOf(db)).toEqual([
			{
				seq: 1,
				at: '2026-11-24T05:00:00.000Z',
				actor_name: 'Dinara Seitova',
				noun: 'funders',
				record_id: id,
				action: 'recorded',
				before: null,
				after: JSON.stringify({ id, ...donor, version: 1 }),
				reason: null
			}
		]);
	});

	it('keeps what stood before an edit, with the reason, and raises the version', async () => {
		const { db, id } = await withDonor();
		const edited = { id, version: 1, reason: 'A letter of 2 March' };
		expect(await editFunder(db, context, edited, state)).toEqual({ state: 'done', id, version: 2 });
		expect((await historyOf(db)).at(1)).toMatchObject({
			action: 'edited',
			before: JSON.stringify({ id, ...donor, version: 1 }),
			after: JSON.stringify({ id, ...state, version: 2 }),
			reason: 'A letter of 2 March'
		});
	});

	it('is forbidden to those who may only read', async () => {
		const { db, id } = await withDonor();
		const edited = { id, version: 1, reason: null };
		for (const role of ['advocate', 'viewer'] as const) {
			expect(await recordFunder(db, as(role), state)).toEqual({ state: 'forbidden' });
			expect(await editFunder(db, as(role), edited, state)).toEqual({ state: 'forbidden' });
		}
		expect(await readFunders(db)).toEqual([{ id, ...donor }]);
		expect(await historyOf(db)).toHaveLength(1);
	});

	it('made from a stale version writes nothing and tells what stands now', async () => {
		const { db, id } = await withDonor();
		const edited = { id, version: 1, reason: null };
		const saves = [state, { ...state, name: named('Maslikhat') }].map((funder) =>
			editFunder(db, context, edited, funder)
		);
		expect(await Promise.all(saves)).toEqual([
			{ state: 'done', id, version: 2 },
			{ state: 'stale', current: { id, ...state, version: 2 } }
		]);
		expect(await findFunder(db, id)).toEqual({ id, ...state, version: 2 });
		expect(await historyOf(db)).toHaveLength(2);
	});

	it('of a record that is not there says so', async () => {
		const { db } = await withDonor();
		const edited = { id: 99, version: 1, reason: null };
		expect(await editFunder(db, context, edited, state)).toEqual({ state: 'gone' });
	});

	it('that a constraint refuses leaves neither record nor entry', async () => {
		const { db } = await withDonor();
		const nameless = { ...donor, name: { first: 'ru', en: 'Donor', ru: null, kk: null } } as const;
		await expect(recordFunder(db, context, nameless)).rejects.toThrow(/first_language/);
		expect(await readFunders(db)).toHaveLength(1);
		expect(await historyOf(db)).toHaveLength(1);
	});
});
