/** All parts of a source changed at once: all of it is saved, or none. */
import type { Allocation } from '$lib/domain/facts';
import { ascending } from '$lib/domain/grouping';
import { allOrNothing } from '../db/all-or-nothing';
import type { WorkspaceDb } from '../db/workspace-schema';
import type { Changed, Context, Edited, Versioned } from '../history/change';
import type { Removed } from '../history/removal';
import { deleteAllocation, editAllocation, recordAllocation, type NewAllocation } from './commands';
import { findAllocation } from './queries';
import type { AllocationRefusal } from './refusals';

/** What a row of the table asks for. */
export interface SplitRow {
	/** In the table. */
	readonly row: number;
	/** The part as it was looked at; null for a new one. */
	readonly edited: Edited | null;
	/** What it becomes; null where it goes. */
	readonly allocation: NewAllocation | null;
}

export interface Split {
	readonly sourceId: number;
	readonly rows: readonly SplitRow[];
}

export type SplitSaved =
	| { readonly state: 'done' }
	| { readonly state: 'forbidden' }
	| { readonly state: 'stale'; readonly stale: readonly StaleRow[] }
	| { readonly state: 'gone'; readonly row: number }
	| { readonly state: 'refused'; readonly row: number; readonly refusal: AllocationRefusal };

export interface StaleRow {
	readonly row: number;
	/** As somebody else has saved it meanwhile. */
	readonly current: Versioned<Allocation>;
}

/** What gives money back to the rest comes before what takes it, so that moving money is no excess. */
export function saveSplit(db: WorkspaceDb, context: Context, split: Split): Promise<SplitSaved> {
	return allOrNothing(db, async (transaction): Promise<SplitSaved> => {
		const seen = await seenAnew(transaction, split.rows);
		const stale = seen.flatMap(({ row, edited, current }) =>
			edited && current && current.version !== edited.version ? [{ row, current }] : []
		);
		if (stale.length > 0) return { state: 'stale', stale };
		for (const one of seen.toSorted(ascending((one) => Math.min(0, taking(one))))) {
			const saved = await saveRow(transaction, context, one);
			if (saved.state === 'done') continue;
			if (saved.state === 'forbidden') return saved;
			if (saved.state === 'stale') return { state: 'stale', stale: [{ ...one, ...saved }] };
			return { ...saved, row: one.row };
		}
		return { state: 'done' };
	});
}

interface Seen extends SplitRow {
	readonly current: Versioned<Allocation> | null;
}

function seenAnew(db: WorkspaceDb, rows: readonly SplitRow[]): Promise<Seen[]> {
	return Promise.all(
		rows.map(async (row) => ({
			...row,
			current: row.edited && (await findAllocation(db, row.edited.id))
		}))
	);
}

/** Minor units that a row takes from the rest; below zero where it gives some back. */
function taking({ current, allocation }: Seen): number {
	return minorOf(allocation) - minorOf(current);
}

function minorOf(allocation: Pick<Allocation, 'amount'> | null): number {
	return allocation?.amount.state === 'known' ? allocation.amount.value.minor : 0;
}

function saveRow(
	db: WorkspaceDb,
	context: Context,
	{ edited, allocation }: SplitRow
): Promise<Changed<Allocation, AllocationRefusal> | Removed<Allocation, AllocationRefusal>> {
	if (allocation === null) return takeOut(db, context, edited);
	return edited === null
		? recordAllocation(db, context, allocation)
		: editAllocation(db, context, edited, allocation);
}

async function takeOut(
	db: WorkspaceDb,
	context: Context,
	edited: Edited | null
): Promise<Removed<Allocation, AllocationRefusal>> {
	if (edited === null) throw new Error('a row that is neither new nor recorded');
	const removed = await deleteAllocation(db, context, edited);
	if (removed.state !== 'refused') return removed;
	return { state: 'refused', refusal: { fault: 'named-by-amendment' } };
}
