import type { Claim } from '$lib/domain/facts';
import { fromFlag, type WorkspaceDb } from '../db/workspace-schema';
import {
	edit,
	record,
	type Changed,
	type Context,
	type Edited,
	type Ledger
} from '../history/change';
import { findClaim } from './queries';

export type NewClaim = Omit<Claim, 'id'>;

const claims: Ledger<Claim> = { noun: 'claims', right: 'record', find: findClaim };

export function recordClaim(
	db: WorkspaceDb,
	context: Context,
	claim: NewClaim
): Promise<Changed<Claim>> {
	return record(db, context, claims, async (transaction, id) => {
		await transaction
			.insertInto('claims')
			.values({ id, ...fromClaim(claim) })
			.execute();
		return id;
	});
}

export function editClaim(
	db: WorkspaceDb,
	context: Context,
	edited: Edited,
	claim: NewClaim
): Promise<Changed<Claim>> {
	return edit(db, context, claims, edited, async (transaction) => {
		await transaction
			.updateTable('claims')
			.set(fromClaim(claim))
			.where('id', '=', edited.id)
			.execute();
		return edited.id;
	});
}

function fromClaim(claim: NewClaim) {
	return {
		source_id: claim.sourceId,
		document_id: claim.documentId,
		place: claim.place,
		quote: claim.quote,
		quote_language: claim.quoteLanguage,
		stated_kzt: claim.statedKzt,
		stated_usd: claim.statedUsd,
		stated_start: claim.statedStart,
		stated_end: claim.statedEnd,
		adopted: fromFlag(claim.adopted),
		note_first: claim.note?.first ?? null,
		note_en: claim.note?.en ?? null,
		note_ru: claim.note?.ru ?? null,
		note_kk: claim.note?.kk ?? null
	};
}
