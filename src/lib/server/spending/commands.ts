import type { Spending } from '$lib/domain/agreement';
import type { Month } from '$lib/domain/calendar';
import type { Allocation, Source } from '$lib/domain/facts';
import { readAllocationsOf } from '../allocations/queries';
import { readAmendments } from '../amendments/queries';
import { may } from '../auth/permissions';
import { inTransaction } from '../db/transaction';
import type { WorkspaceDb } from '../db/workspace-schema';
import { edit, record, type Context, type Ledger, type Versioned } from '../history/change';
import { remove } from '../history/removal';
import { findSource } from '../sources/queries';
import { findSpending, readSpendingOf } from './queries';
import { isOutside, spendingMonths } from './refusals';

/** What an allocation's month shall say. */
export interface Entry {
	readonly allocationId: number;
	readonly month: Month;
	/** Minor units of the agreement currency, not below zero; null: nothing is recorded. */
	readonly minor: number | null;
	/** What was seen when it was typed: 0 where nothing stood; null writes over what stands. */
	readonly version: number | null;
}

/** One of the entries with what is wrong with it; nothing was written then. */
export type Written =
	| { readonly state: 'done'; readonly changed: number }
	| { readonly state: 'forbidden' }
	| { readonly state: 'gone' }
	| { readonly state: 'outside'; readonly entry: Entry }
	| {
			readonly state: 'stale';
			readonly entry: Entry;
			readonly current: Versioned<Spending> | null;
	  };

const spending: Ledger<Spending> = { noun: 'spending', right: 'record', find: findSpending };

/**
 * Records what was spent, all entries or none; each that changes something has its own history
 * entry. More than the allocation's amount is written all the same: it was spent.
 */
export function writeSpending(
	db: WorkspaceDb,
	context: Context,
	sourceId: number,
	entries: readonly Entry[]
): Promise<Written> {
	if (!may(context.actor.role, spending.right)) return Promise.resolve({ state: 'forbidden' });
	return inTransaction(db, async (transaction) => {
		const source = await findSource(transaction, sourceId);
		if (source === null) return { state: 'gone' };
		const standing = await readSpendingOf(transaction, sourceId);
		const changes = entries.map((entry) => ({ entry, current: standingAt(standing, entry) }));
		const stale = changes.find(({ entry, current }) => isStale(entry, current));
		if (stale) return { state: 'stale', ...stale };
		const refused = await refusal(transaction, source, entries);
		if (refused) return refused;
		const differing = changes.filter(({ entry, current }) => entry.minor !== minorOf(current));
		for (const change of differing) await write(transaction, context, change);
		return { state: 'done', changed: differing.length };
	});
}

interface Change {
	readonly entry: Entry;
	readonly current: Versioned<Spending> | null;
}

function standingAt(standing: readonly Versioned<Spending>[], { allocationId, month }: Entry) {
	const same = standing.find((one) => one.allocationId === allocationId && one.month === month);
	return same ?? null;
}

/** Somebody changed it meanwhile, and not to what is typed now. */
function isStale({ version, minor }: Entry, current: Versioned<Spending> | null): boolean {
	return version !== null && version !== (current?.version ?? 0) && minor !== minorOf(current);
}

function minorOf(current: Spending | null): number | null {
	return current === null ? null : current.minor;
}

async function refusal(
	db: WorkspaceDb,
	source: Versioned<Source>,
	entries: readonly Entry[]
): Promise<Written | null> {
	const allocations = await readAllocationsOf(db, source.id);
	const amendments = (await readAmendments(db)).filter(({ sourceId }) => sourceId === source.id);
	for (const entry of entries) {
		const own = allocations.find(({ id }: Allocation) => id === entry.allocationId);
		if (!own) return { state: 'gone' };
		const months = spendingMonths(own, source, amendments);
		if (entry.minor !== null && isOutside(entry.month, months)) return { state: 'outside', entry };
	}
	return null;
}

async function write(db: WorkspaceDb, context: Context, { entry, current }: Change): Promise<void> {
	const { allocationId, month, minor } = entry;
	const edited = current && { id: current.id, version: current.version, reason: null };
	if (edited === null && minor !== null) {
		const values = { allocation_id: allocationId, month, minor };
		await record(db, context, spending, async (transaction, id) => {
			await transaction
				.insertInto('spending')
				.values({ id, ...values })
				.execute();
			return id;
		});
	} else if (edited !== null && minor !== null) {
		await edit(db, context, spending, edited, async (transaction) => {
			await transaction
				.updateTable('spending')
				.set({ minor })
				.where('id', '=', edited.id)
				.execute();
			return edited.id;
		});
	} else if (edited !== null) {
		await remove<Spending, never>(db, context, spending, edited, () => Promise.resolve(null));
	}
}
