import { describe, expect, it } from 'vitest';
import { known, undisclosed } from '$lib/domain/figure';
import { money } from '$lib/domain/money';
import { editAllocation, recordAllocation } from '$lib/server/allocations/commands';
import { readAllocations } from '$lib/server/allocations/queries';
import { done } from '$lib/server/examples/done';
import { certain } from '$lib/domain/reading';
import { editSource } from '$lib/server/sources/commands';
import { grant, recordShelter, share } from '../../support/shelter';
import { blankWorkspace, context } from '../../support/workspace';

async function withGrant(changes: Parameters<typeof recordShelter>[1] = {}) {
	const { kysely: db } = await blankWorkspace();
	return { db, ids: await recordShelter(db, changes) };
}

describe('an allocation', () => {
	it('may take the whole rest, and no tiyn more', async () => {
		const { db, ids } = await withGrant();
		done(await recordAllocation(db, context, share(ids, 6_000)));
		expect(await recordAllocation(db, context, share(ids, 4_001))).toEqual({
			state: 'refused',
			refusal: { fault: 'over-rest', rest: money('KZT', 4_000) }
		});
		done(await recordAllocation(db, context, share(ids, 4_000)));
	});

	it('is measured without itself when it is edited', async () => {
		const { db, ids } = await withGrant();
		const id = done(await recordAllocation(db, context, share(ids, 6_000)));
		const edited = { id, version: 1, reason: null };
		expect(await editAllocation(db, context, edited, share(ids, 10_001))).toMatchObject({
			refusal: { fault: 'over-rest', rest: money('KZT', 10_000) }
		});
		done(await editAllocation(db, context, edited, share(ids, 10_000)));
	});

	it('made by eight at once never exceeds the source', async () => {
		const { db, ids } = await withGrant();
		const asked = Array.from({ length: 8 }, () => recordAllocation(db, context, share(ids, 3_000)));
		const states = (await Promise.all(asked)).map(({ state }) => state);
		expect(states.filter((state) => state === 'done')).toHaveLength(3);
		expect(states.filter((state) => state === 'refused')).toHaveLength(5);
		expect(await readAllocations(db)).toHaveLength(3);
	});

	it('stays in the currency and inside the period of its source', async () => {
		const { db, ids } = await withGrant();
		const dollars = { ...share(ids, 1), amount: known(money('USD', 1)) };
		expect(await recordAllocation(db, context, dollars)).toMatchObject({
			refusal: { fault: 'other-currency', currency: 'KZT' }
		});
		const early = { ...share(ids, 1), start: '2026-12-31' };
		expect(await recordAllocation(db, context, early)).toMatchObject({
			refusal: { fault: 'outside-source-period' }
		});
		const backwards = { ...share(ids, 1), start: '2027-02-01', end: '2027-01-31' };
		expect(await recordAllocation(db, context, backwards)).toMatchObject({
			refusal: { fault: 'end-before-start', start: '2027-02-01', end: '2027-01-31' }
		});
		expect(await readAllocations(db)).toEqual([]);
	});

	it('of a source that is not there is refused', async () => {
		const { db, ids } = await withGrant();
		expect(await recordAllocation(db, context, share({ ...ids, sourceId: 99 }, 1))).toMatchObject({
			refusal: { fault: 'no-such-source' }
		});
	});

	it('of an undisclosed source may be undisclosed or known', async () => {
		const { db, ids } = await withGrant({ amount: undisclosed });
		done(await recordAllocation(db, context, { ...share(ids, 0), amount: undisclosed }));
		done(await recordAllocation(db, context, share(ids, 5)));
	});
});

describe('a source with allocations', () => {
	it('is not cut below them, moved off them, or put in another currency', async () => {
		const { db, ids } = await withGrant();
		const own = { ...share(ids, 6_000), start: '2027-03-01' };
		const allocationId = done(await recordAllocation(db, context, own));
		const refusal = async (changes: Partial<typeof grant>) => {
			const edited = { id: ids.sourceId, version: 1, reason: null };
			const source = { ...grant, ...changes, funderId: ids.funderId };
			return editSource(db, context, edited, source);
		};
		expect(await refusal({ amount: known(money('KZT', 5_999)) })).toMatchObject({
			refusal: { fault: 'below-allocated', allocated: money('KZT', 6_000) }
		});
		expect(await refusal({ amount: known(money('EUR', 9_999)) })).toMatchObject({
			refusal: { fault: 'allocated-in-other-currency', currency: 'KZT' }
		});
		expect(await refusal({ end: certain('2027-02-28') })).toMatchObject({
			refusal: { fault: 'allocation-outside-period', allocationId }
		});
		expect(await refusal({ amount: known(money('KZT', 6_000)) })).toMatchObject({ state: 'done' });
	});
});
