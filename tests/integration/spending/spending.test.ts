import { describe, expect, it } from 'vitest';
import { recordAllocation } from '$lib/server/allocations/commands';
import { done } from '$lib/server/examples/done';
import { verifyChain } from '$lib/server/history/entries';
import { deleteSource } from '$lib/server/sources/commands';
import { writeSpending, type Entry } from '$lib/server/spending/commands';
import { readSpending } from '$lib/server/spending/queries';
import { editTranche, recordTranche, type NewTranche } from '$lib/server/tranches/commands';
import { readTranches } from '$lib/server/tranches/queries';
import { recordShelter, share } from '../../support/shelter';
import { context, emptyWorkspace } from '../../support/workspace';

async function withShare() {
	const { kysely: db } = await emptyWorkspace();
	const ids = await recordShelter(db);
	const allocationId = done(await recordAllocation(db, context, share(ids, 6000)));
	const spent = (month: string, minor: number | null, version: number | null = null): Entry => ({
		allocationId,
		month,
		minor,
		version
	});
	return { db, ...ids, spent };
}

const planned: Omit<NewTranche, 'sourceId'> = {
	planned: { on: '2027-01-15', minor: 6000 },
	condition: 'report',
	conditionNote: 'Interim report',
	conditionMetOn: null,
	received: null,
	bankRate: null,
	reference: null
};

describe('what was spent of an allocation', () => {
	it('is written by month, over what stood, and taken back', async () => {
		const { db, sourceId, spent } = await withShare();
		await writeSpending(db, context, sourceId, [spent('2027-01', 500), spent('2027-02', 0)]);
		const edits = [spent('2027-01', 700), spent('2027-02', null)];
		expect(await writeSpending(db, context, sourceId, edits)).toEqual({
			state: 'done',
			changed: 2
		});
		expect(await readSpending(db)).toMatchObject([{ month: '2027-01', minor: 700 }]);
		expect(await verifyChain(db)).toMatchObject({ state: 'whole' });
	});

	it('may be more than the allocation, for it was spent', async () => {
		const { db, sourceId, spent } = await withShare();
		expect(await writeSpending(db, context, sourceId, [spent('2027-03', 9000)])).toMatchObject({
			state: 'done'
		});
	});

	it('is saved all or nothing: a month outside the period refuses the rest', async () => {
		const { db, sourceId, spent } = await withShare();
		const entries = [spent('2027-01', 500), spent('2028-01', 500)];
		expect(await writeSpending(db, context, sourceId, entries)).toMatchObject({
			state: 'outside',
			entry: { month: '2028-01' }
		});
		expect(await readSpending(db)).toEqual([]);
	});

	it('is not written over what somebody else saved meanwhile', async () => {
		const { db, sourceId, spent } = await withShare();
		await writeSpending(db, context, sourceId, [spent('2027-01', 500, 0)]);
		expect(await writeSpending(db, context, sourceId, [spent('2027-01', 900, 0)])).toMatchObject({
			state: 'stale',
			current: { minor: 500 }
		});
		expect(await readSpending(db)).toMatchObject([{ minor: 500 }]);
	});
});

describe('a tranche', () => {
	it('is planned, then received', async () => {
		const { db, sourceId } = await withShare();
		const id = done(await recordTranche(db, context, { ...planned, sourceId }));
		const received = { on: '2027-01-20', minor: 5990 };
		const edited = { id, version: 1, reason: null };
		await editTranche(db, context, edited, { ...planned, sourceId, received });
		expect(await readTranches(db)).toMatchObject([{ planned: planned.planned, received }]);
	});

	it('in tenge has no bank rate', async () => {
		const { db, sourceId } = await withShare();
		const tranche = { ...planned, sourceId, bankRate: 493_200_000 };
		expect(await recordTranche(db, context, tranche)).toMatchObject({
			state: 'refused',
			refusal: { fault: 'rate-of-tenge' }
		});
	});

	it('goes with its source, and so does what was spent of it', async () => {
		const { db, sourceId, spent } = await withShare();
		await recordTranche(db, context, { ...planned, sourceId });
		await writeSpending(db, context, sourceId, [spent('2027-01', 500)]);
		await deleteSource(db, context, { id: sourceId, version: 1, reason: 'Not ours' });
		expect([await readTranches(db), await readSpending(db)]).toEqual([[], []]);
	});
});
