/** Which other words may be about the same money as a claim: those of other sources. */
import type { Claim, Overlap, Source } from '$lib/domain/facts';
import { findOverlapBetween, readOverlaps } from '$lib/server/claims/overlap-queries';
import { findClaim, readClaims } from '$lib/server/claims/queries';
import type { WorkspaceDb } from '$lib/server/db/workspace-schema';
import type { Versioned } from '$lib/server/history/change';
import { findSource, readSources } from '$lib/server/sources/queries';
import { claimAt } from './claim.server';

export interface Other {
	readonly other: Claim;
	readonly source: Source;
}

/** Without those that are marked already. */
export async function othersThan(db: WorkspaceDb, claim: Claim): Promise<Other[]> {
	const sources = new Map((await readSources(db)).map((source) => [source.id, source]));
	const marked = (await readOverlaps(db))
		.filter(({ claimIds }) => claimIds.includes(claim.id))
		.flatMap(({ claimIds }) => claimIds);
	return (await readClaims(db)).flatMap((other) => {
		const source = sources.get(other.sourceId);
		if (!source || other.sourceId === claim.sourceId || marked.includes(other.id)) return [];
		return [{ other, source }];
	});
}

export interface Marked {
	readonly overlap: Versioned<Overlap>;
	/** The source of the other claim. */
	readonly other: Source;
}

/** Null where the two claims of the address are not marked, or the first is not of the source. */
export async function overlapAt(
	db: WorkspaceDb,
	source: Source,
	at: { readonly claim: string; readonly other: string }
): Promise<Marked | null> {
	const claim = await claimAt(db, source, at.claim);
	const second = /^\d{1,12}$/.test(at.other) ? await findClaim(db, Number(at.other)) : null;
	if (claim === null || second === null) return null;
	const overlap = await findOverlapBetween(db, claim.id, second.id);
	const other = await findSource(db, second.sourceId);
	return overlap && other ? { overlap, other } : null;
}
