import type { Tranche } from '$lib/domain/agreement';
import type { Source } from '$lib/domain/facts';
import { readAllocationsOf } from '../allocations/queries';
import { readAmendmentsOf } from '../amendments/queries';
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
import { findTranche, readTranchesOf } from './queries';
import { laidRefusal, trancheRefusal, type LaidRefusal, type TrancheRefusal } from './refusals';

export type NewTranche = Omit<Tranche, 'id'>;

const tranches: Ledger<Tranche> = { noun: 'tranches', right: 'record', find: findTranche };

export function recordTranche(
	db: WorkspaceDb,
	context: Context,
	tranche: NewTranche
): Promise<Changed<Tranche, TrancheRefusal>> {
	return record(db, context, tranches, async (transaction, id) => {
		const refused = await refusal(transaction, { ...tranche, id });
		if (refused) return { refused };
		await transaction
			.insertInto('tranches')
			.values({ id, ...fromTranche(tranche) })
			.execute();
		return id;
	});
}

export function editTranche(
	db: WorkspaceDb,
	context: Context,
	edited: Edited,
	tranche: NewTranche
): Promise<Changed<Tranche, TrancheRefusal>> {
	return edit(db, context, tranches, edited, async (transaction) => {
		const refused = await refusal(transaction, { ...tranche, id: edited.id });
		if (refused) return { refused };
		await transaction
			.updateTable('tranches')
			.set(fromTranche(tranche))
			.where('id', '=', edited.id)
			.execute();
		return edited.id;
	});
}

/** Refused where money that is laid on the source's tranches would have no day left. */
export function deleteTranche(
	db: WorkspaceDb,
	context: Context,
	edited: Edited
): Promise<Removed<Tranche, LaidRefusal>> {
	return remove<Tranche, LaidRefusal>(db, context, tranches, edited, async (transaction) => {
		const own = await findTranche(transaction, edited.id);
		const source = own && (await findSource(transaction, own.sourceId));
		return source && refusedByLaid(transaction, source, (others) => others, edited.id);
	});
}

async function refusal(db: WorkspaceDb, tranche: Tranche): Promise<TrancheRefusal | null> {
	const source = await findSource(db, tranche.sourceId);
	if (!source) return { fault: 'no-such-source' };
	const refused = trancheRefusal(tranche, source);
	return refused ?? refusedByLaid(db, source, (others) => [...others, tranche], tranche.id);
}

/** @param become the source's tranches, given those without the one in hand */
async function refusedByLaid(
	db: WorkspaceDb,
	source: Source,
	become: (others: readonly Tranche[]) => readonly Tranche[],
	ownId: number
): Promise<LaidRefusal | null> {
	const others = (await readTranchesOf(db, source.id)).filter(({ id }) => id !== ownId);
	return laidRefusal({
		source,
		allocations: await readAllocationsOf(db, source.id),
		amendments: await readAmendmentsOf(db, source.id),
		tranches: become(others)
	});
}

function fromTranche({ planned, received, ...tranche }: NewTranche) {
	return {
		source_id: tranche.sourceId,
		planned_on: planned?.on ?? null,
		planned: planned?.minor ?? null,
		condition: tranche.condition,
		condition_note: tranche.conditionNote,
		condition_met_on: tranche.conditionMetOn,
		received_on: received?.on ?? null,
		received: received?.minor ?? null,
		bank_rate: tranche.bankRate,
		reference: tranche.reference
	};
}
