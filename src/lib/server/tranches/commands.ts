import type { Tranche } from '$lib/domain/agreement';
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
import { findTranche } from './queries';
import { trancheRefusal, type TrancheRefusal } from './refusals';

export type NewTranche = Omit<Tranche, 'id'>;

const tranches: Ledger<Tranche> = { noun: 'tranches', right: 'record', find: findTranche };

export function recordTranche(
	db: WorkspaceDb,
	context: Context,
	tranche: NewTranche
): Promise<Changed<Tranche, TrancheRefusal>> {
	return record(db, context, tranches, async (transaction, id) => {
		const refused = await refusal(transaction, tranche);
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
		const refused = await refusal(transaction, tranche);
		if (refused) return { refused };
		await transaction
			.updateTable('tranches')
			.set(fromTranche(tranche))
			.where('id', '=', edited.id)
			.execute();
		return edited.id;
	});
}

export function deleteTranche(
	db: WorkspaceDb,
	context: Context,
	edited: Edited
): Promise<Removed<Tranche>> {
	return remove<Tranche, never>(db, context, tranches, edited, () => Promise.resolve(null));
}

async function refusal(db: WorkspaceDb, tranche: NewTranche): Promise<TrancheRefusal | null> {
	const source = await findSource(db, tranche.sourceId);
	return source ? trancheRefusal(tranche, source) : { fault: 'no-such-source' };
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
