/** What the forms of a claim read, and how one is saved with the document typed beside it. */
import type { Claim, Source } from '$lib/domain/facts';
import { editClaim, recordClaim } from '$lib/server/claims/commands';
import { recordDocumentReference } from '$lib/server/claims/document-commands';
import type { ClaimInput } from '$lib/server/claims/input';
import { findClaim } from '$lib/server/claims/queries';
import type { ClaimRefusal } from '$lib/server/claims/refusals';
import { allOrNothing } from '$lib/server/db/all-or-nothing';
import type { WorkspaceDb } from '$lib/server/db/workspace-schema';
import type { Changed, Context, Edited, Versioned } from '$lib/server/history/change';

type Saved = Changed<Claim, ClaimRefusal>;

/** Null where the source has no such claim. */
export async function claimAt(
	db: WorkspaceDb,
	source: Source,
	id: string
): Promise<Versioned<Claim> | null> {
	const claim = /^\d{1,12}$/.test(id) ? await findClaim(db, Number(id)) : null;
	return claim?.sourceId === source.id ? claim : null;
}

/** @param edited the version that the form was made from; null records a new claim */
export function saveClaim(
	db: WorkspaceDb,
	context: Context,
	{ sourceId, edited }: { readonly sourceId: number; readonly edited: Edited | null },
	{ document, facts }: ClaimInput
): Promise<Saved> {
	return allOrNothing(db, async (transaction): Promise<Saved> => {
		const cited = await citedIn(transaction, context, document);
		if (cited.state !== 'done') return cited;
		const claim = { ...facts, sourceId, documentId: cited.id };
		return edited === null
			? recordClaim(transaction, context, claim)
			: editClaim(transaction, context, edited, claim);
	});
}

type Cited =
	{ readonly state: 'done'; readonly id: number } | { readonly state: 'forbidden' | 'gone' };

async function citedIn(
	db: WorkspaceDb,
	context: Context,
	document: ClaimInput['document']
): Promise<Cited> {
	if ('id' in document) return { state: 'done', id: document.id };
	const recorded = await recordDocumentReference(db, context, document.describe);
	return recorded.state === 'stale' || recorded.state === 'refused' ? { state: 'gone' } : recorded;
}
