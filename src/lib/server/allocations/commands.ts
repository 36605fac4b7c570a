import type { Allocation } from '$lib/domain/facts';
import { readAmendmentsOf, sourcesAmending } from '../amendments/queries';
import { fromAmount } from '../db/amount-columns';
import type { WorkspaceDb } from '../db/workspace-schema';
import {
	edit,
	record,
	type Changed,
	type Context,
	type Edited,
	type Ledger
} from '../history/change';
import { remove, type Removed } from '../history/removal';
import { findSource } from '../sources/queries';
import { readTranchesOf } from '../tranches/queries';
import { findSpending, spendingIdsOf } from '../spending/queries';
import { findAllocation, readAllocationsOf } from './queries';
import { allocationRefusal, type AllocationRefusal } from './refusals';

export type NewAllocation = Omit<Allocation, 'id'>;

const allocations: Ledger<Allocation> = {
	noun: 'allocations',
	right: 'record',
	find: findAllocation
};

export function recordAllocation(
	db: WorkspaceDb,
	context: Context,
	allocation: NewAllocation
): Promise<Changed<Allocation, AllocationRefusal>> {
	return record(db, context, allocations, async (transaction, id) => {
		const refused = await refusal(transaction, allocation, null);
		if (refused) return { refused };
		await transaction
			.insertInto('allocations')
			.values({ id, ...fromAllocation(allocation) })
			.execute();
		return id;
	});
}

export function editAllocation(
	db: WorkspaceDb,
	context: Context,
	edited: Edited,
	allocation: NewAllocation
): Promise<Changed<Allocation, AllocationRefusal>> {
	return edit(db, context, allocations, edited, async (transaction) => {
		const refused = await refusal(transaction, allocation, edited.id);
		if (refused) return { refused };
		await transaction
			.updateTable('allocations')
			.set(fromAllocation(allocation))
			.where('id', '=', edited.id)
			.execute();
		return edited.id;
	});
}

/**
 * What the program got of the source falls back to the source's unallocated rest; refused while an
 * amendment names it. What was spent of it goes along.
 */
export function deleteAllocation(
	db: WorkspaceDb,
	context: Context,
	edited: Edited
): Promise<Removed<Allocation, 'amended'>> {
	return remove<Allocation, 'amended'>(
		db,
		context,
		allocations,
		edited,
		async (transaction, takeAway) => {
			if ((await sourcesAmending(transaction, [edited.id])).length > 0) return 'amended';
			for (const id of await spendingIdsOf(transaction, edited.id)) {
				await takeAway({ noun: 'spending', find: findSpending }, id);
			}
			return null;
		}
	);
}

async function refusal(
	db: WorkspaceDb,
	allocation: NewAllocation,
	ownId: number | null
): Promise<AllocationRefusal | null> {
	const source = await findSource(db, allocation.sourceId);
	if (!source) return { fault: 'no-such-source' };
	const others = (await readAllocationsOf(db, source.id)).filter(({ id }) => id !== ownId);
	const amendments = await readAmendmentsOf(db, source.id);
	const tranches = await readTranchesOf(db, source.id);
	return allocationRefusal({ ...allocation, id: ownId }, source, { others, amendments, tranches });
}

function fromAllocation(allocation: NewAllocation) {
	return {
		source_id: allocation.sourceId,
		program_id: allocation.programId,
		line: allocation.line,
		...fromAmount(allocation.amount),
		start_on: allocation.start,
		end_on: allocation.end,
		profile: allocation.profile
	};
}
