import type { Amendment } from '$lib/domain/agreement';
import { readAllocationsOf } from '../allocations/queries';
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
import { findAmendment, readAmendmentsOf } from './queries';
import { amendmentRefusal, type AmendmentRefusal } from './refusals';

export type NewAmendment = Omit<Amendment, 'id'>;

const amendments: Ledger<Amendment> = {
	noun: 'amendments',
	right: 'record',
	find: findAmendment
};

export function recordAmendment(
	db: WorkspaceDb,
	context: Context,
	amendment: NewAmendment
): Promise<Changed<Amendment, AmendmentRefusal>> {
	return record(db, context, amendments, async (transaction, id) => {
		const refused = await refusal(transaction, { ...amendment, id });
		if (refused) return { refused };
		await transaction
			.insertInto('amendments')
			.values({ id, ...fromAmendment(amendment) })
			.execute();
		await insertShares(transaction, id, amendment);
		return id;
	});
}

/** The allocations it names are given whole. */
export function editAmendment(
	db: WorkspaceDb,
	context: Context,
	edited: Edited,
	amendment: NewAmendment
): Promise<Changed<Amendment, AmendmentRefusal>> {
	return edit(db, context, amendments, edited, async (transaction) => {
		const { id } = edited;
		const refused = await refusal(transaction, { ...amendment, id });
		if (refused) return { refused };
		await transaction.deleteFrom('amendment_shares').where('amendment_id', '=', id).execute();
		await transaction
			.updateTable('amendments')
			.set(fromAmendment(amendment))
			.where('id', '=', id)
			.execute();
		await insertShares(transaction, id, amendment);
		return id;
	});
}

/** The terms are again those that stood without it; refused where what stands on it would fall. */
export function deleteAmendment(
	db: WorkspaceDb,
	context: Context,
	edited: Edited
): Promise<Removed<Amendment, AmendmentRefusal>> {
	return remove(db, context, amendments, edited, async (transaction) => {
		const own = await findAmendment(transaction, edited.id);
		return own && refusal(transaction, { sourceId: own.sourceId, without: own.id });
	});
}

type Wanted = Amendment | { readonly sourceId: number; readonly without: number };

async function refusal(db: WorkspaceDb, wanted: Wanted): Promise<AmendmentRefusal | null> {
	const source = await findSource(db, wanted.sourceId);
	if (!source) return { fault: 'no-such-source' };
	const gone = 'without' in wanted ? wanted.without : wanted.id;
	const others = (await readAmendmentsOf(db, source.id)).filter(({ id }) => id !== gone);
	const allocations = await readAllocationsOf(db, source.id);
	const own = 'without' in wanted ? null : wanted;
	const tranches = await readTranchesOf(db, source.id);
	return amendmentRefusal({ source, allocations, amendments: others, tranches }, own);
}

async function insertShares(db: WorkspaceDb, id: number, { shares }: NewAmendment): Promise<void> {
	if (shares.length === 0) return;
	const rows = shares.map(({ allocationId, minor }) => ({
		amendment_id: id,
		allocation_id: allocationId,
		minor
	}));
	await db.insertInto('amendment_shares').values(rows).execute();
}

function fromAmendment(amendment: NewAmendment) {
	return {
		source_id: amendment.sourceId,
		signed_on: amendment.signedOn,
		effective_on: amendment.effectiveOn,
		new_end: amendment.newEnd,
		new_amount: amendment.newAmount,
		reference: amendment.reference,
		reason: amendment.reason,
		document_id: amendment.documentId
	};
}
