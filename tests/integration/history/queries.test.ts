import { describe, expect, it } from 'vitest';
import { done } from '$lib/server/examples/done';
import { editFunder, recordFunder } from '$lib/server/funders/commands';
import { countEntries, readHistory } from '$lib/server/history/queries';
import { noHabits } from '../../support/ledger-rows';
import { named } from '../../support/shelter';
import { blankWorkspace, context, statementWorkspace } from '../../support/workspace';

describe('the history', () => {
	it('is read newest first, with what stood before and after', async () => {
		const { kysely: db } = await blankWorkspace();
		const donor = { name: named('Donor'), origin: 'foreign', ...noHabits } as const;
		const id = done(await recordFunder(db, context, donor));
		await editFunder(
			db,
			context,
			{ id, version: 1, reason: 'A letter' },
			{ ...donor, origin: 'state' }
		);
		expect(await readHistory(db, null)).toMatchObject([
			{ seq: 2, action: 'edited', before: { origin: 'foreign' }, after: { origin: 'state' } },
			{ seq: 1, action: 'recorded', before: null, after: { origin: 'foreign' }, reason: null }
		]);
	});

	it('of a source tells of its allocations and claims too', async () => {
		const { kysely: db } = await statementWorkspace();
		const told = await readHistory(db, { noun: 'sources', id: 3 });
		expect(told.map(({ noun }) => noun)).toEqual(['claims', 'claims', 'allocations', 'sources']);
		expect(await readHistory(db, { noun: 'sources', id: 99 })).toEqual([]);
	});

	it('is counted whole, whatever is asked for', async () => {
		const { kysely: db } = await statementWorkspace();
		expect(await countEntries(db)).toBe((await readHistory(db, null)).length);
	});
});
