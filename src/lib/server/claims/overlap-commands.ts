import type { Overlap } from '$lib/domain/facts';
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
import { findOverlap, findOverlapBetween } from './overlap-queries';

const overlaps: Ledger<Overlap> = { noun: 'claim_overlaps', right: 'record', find: findOverlap };

/** Refused where the two are marked already. */
export function recordOverlap(
	db: WorkspaceDb,
	context: Context,
	overlap: Overlap
): Promise<Changed<Overlap, 'marked'>> {
	return record(db, context, overlaps, async (transaction, id) => {
		const standing = await findOverlapBetween(transaction, ...overlap.claimIds);
		if (standing) return { refused: 'marked' };
		await transaction
			.insertInto('claim_overlaps')
			.values({ id, ...fromOverlap(overlap) })
			.execute();
		return id;
	});
}

export function editOverlap(
	db: WorkspaceDb,
	context: Context,
	edited: Edited,
	overlap: Overlap
): Promise<Changed<Overlap>> {
	return edit(db, context, overlaps, edited, async (transaction) => {
		await transaction
			.updateTable('claim_overlaps')
			.set(fromOverlap(overlap))
			.where('id', '=', edited.id)
			.execute();
		return edited.id;
	});
}

export function deleteOverlap(
	db: WorkspaceDb,
	context: Context,
	edited: Edited
): Promise<Removed<Overlap>> {
	return remove<Overlap, never>(db, context, overlaps, edited, () => Promise.resolve(null));
}

function fromOverlap({ claimIds: [one, other], reason }: Overlap) {
	return {
		first_claim_id: Math.min(one, other),
		second_claim_id: Math.max(one, other),
		reason_first: reason?.first ?? null,
		reason_en: reason?.en ?? null,
		reason_ru: reason?.ru ?? null,
		reason_kk: reason?.kk ?? null
	};
}
