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
import { remove, type Removed } from '../history/removal';
import { findSource } from '../sources/queries';
import { findOverlap, overlapIdsOf } from './overlap-queries';
import { findClaim } from './queries';
import { claimRefusal, type ClaimRefusal } from './refusals';

export type NewClaim = Omit<Claim, 'id'>;

const claims: Ledger<Claim> = { noun: 'claims', right: 'record', find: findClaim };

export function recordClaim(
	db: WorkspaceDb,
	context: Context,
	claim: NewClaim
): Promise<Changed<Claim, ClaimRefusal>> {
	return record(db, context, claims, async (transaction, id) => {
		const refused = await refusal(transaction, claim);
		if (refused) return { refused };
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
): Promise<Changed<Claim, ClaimRefusal>> {
	return edit(db, context, claims, edited, async (transaction) => {
		const standing = await findClaim(transaction, edited.id);
		const refused = isReadAlike(standing, claim) ? null : await refusal(transaction, claim);
		if (refused) return { refused };
		await transaction
			.updateTable('claims')
			.set(fromClaim(claim))
			.where('id', '=', edited.id)
			.execute();
		return edited.id;
	});
}

/** Its marks of the same money go with it. Refused while the source's figures are read from it. */
export function deleteClaim(
	db: WorkspaceDb,
	context: Context,
	edited: Edited
): Promise<Removed<Claim, 'adopted'>> {
	return remove(db, context, claims, edited, async (transaction, takeAway) => {
		const claim = await findClaim(transaction, edited.id);
		if (claim?.adopted) return 'adopted';
		const overlaps = { noun: 'claim_overlaps', find: findOverlap } as const;
		for (const id of await overlapIdsOf(transaction, edited.id)) await takeAway(overlaps, id);
		return null;
	});
}

/** Adopted as it stands, its figures are read in whatever way somebody decided. */
function isReadAlike(standing: Claim | null, claim: NewClaim): boolean {
	if (standing?.adopted !== true || standing.sourceId !== claim.sourceId) return false;
	const [one, two] = [standing.statedOther, claim.statedOther];
	const told = ['statedKzt', 'statedUsd', 'statedStart', 'statedEnd'] as const;
	return (
		one?.minor === two?.minor &&
		one?.currency === two?.currency &&
		told.every((figure) => standing[figure] === claim[figure])
	);
}

async function refusal(db: WorkspaceDb, claim: NewClaim): Promise<ClaimRefusal | null> {
	const source = await findSource(db, claim.sourceId);
	return source ? claimRefusal(claim, source) : { fault: 'no-such-source' };
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
		stated_other: claim.statedOther?.minor ?? null,
		stated_currency: claim.statedOther?.currency ?? null,
		stated_start: claim.statedStart,
		stated_end: claim.statedEnd,
		adopted: fromFlag(claim.adopted),
		note_first: claim.note?.first ?? null,
		note_en: claim.note?.en ?? null,
		note_ru: claim.note?.ru ?? null,
		note_kk: claim.note?.kk ?? null
	};
}
