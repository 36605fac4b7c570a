/** Lots known by their total only become sources of their own: all of them, or none. */
import type { Claim, Name, Source } from '$lib/domain/facts';
import { partsAsLots, type LotPart } from '$lib/domain/pipeline/split-lots';
import { readAmendmentsOf } from '$lib/server/amendments/queries';
import { editClaim, recordClaim } from '$lib/server/claims/commands';
import { findClaim, readClaimsOf } from '$lib/server/claims/queries';
import { allOrNothing } from '$lib/server/db/all-or-nothing';
import type { WorkspaceDb } from '$lib/server/db/workspace-schema';
import type { Changed, Context, Edited } from '$lib/server/history/change';
import { readTranchesOf } from '$lib/server/tranches/queries';
import { editSource, recordSource } from '$lib/server/sources/commands';
import type { SourceRefusal } from '$lib/server/sources/refusals';

export type LotsRefusal =
	| SourceRefusal
	/** An amendment gives all lots together another amount. */
	| { readonly fault: 'total-amended' }
	/** Payments are recorded of all lots together. */
	| { readonly fault: 'total-paid' };

export interface LotsSplit {
	readonly edited: Edited;
	readonly source: Source;
	/** Of the source, in the order of its lots; the first one stays the record. */
	readonly parts: readonly LotPart[];
	/** How a document's words about the total are to be read now. */
	readonly note: Name;
}

export type LotsSaved = Changed<Source, LotsRefusal>;

/** @throws Error where the parts do not come to the amount of the source */
export function splitLots(db: WorkspaceDb, context: Context, split: LotsSplit): Promise<LotsSaved> {
	const [first, ...others] = partsAsLots(split.source, split.parts);
	if (first === undefined) throw new Error('a source is split into no lots');
	return allOrNothing(db, async (transaction): Promise<LotsSaved> => {
		const refused = await refusal(transaction, split.edited.id);
		if (refused) return { state: 'refused', refusal: refused };
		const saved = await editSource(transaction, context, split.edited, first);
		if (saved.state !== 'done') return saved;
		const claims = await readClaimsOf(transaction, split.edited.id);
		for (const claim of claims) await keepWords(transaction, context, claim, split);
		for (const lot of others) {
			const recorded = await recordSource(transaction, context, lot);
			if (recorded.state !== 'done') return recorded;
			await citeAgain(transaction, context, recorded.id, claims, split);
		}
		return saved;
	});
}

async function refusal(db: WorkspaceDb, id: number): Promise<LotsRefusal | null> {
	const amendments = await readAmendmentsOf(db, id);
	if (amendments.some(({ newAmount }) => newAmount !== null)) return { fault: 'total-amended' };
	const tranches = await readTranchesOf(db, id);
	return tranches.length > 0 ? { fault: 'total-paid' } : null;
}

/** Its figures are of all lots together and would contradict each of them. */
async function keepWords(
	db: WorkspaceDb,
	context: Context,
	claim: Claim,
	{ edited, note }: LotsSplit
): Promise<void> {
	if (!statesAmount(claim)) return;
	const seen = await findClaim(db, claim.id);
	if (seen === null) throw new Error(`claim ${claim.id} cannot be read back`);
	const { id, version } = seen;
	const saved = await editClaim(
		db,
		context,
		{ id, version, reason: edited.reason },
		wordsOf(claim, note)
	);
	if (saved.state !== 'done') throw new Error(`claim ${id} is ${saved.state}`);
}

/** Each new lot stands in the documents that its days were read from. */
async function citeAgain(
	db: WorkspaceDb,
	context: Context,
	sourceId: number,
	claims: readonly Claim[],
	{ note }: LotsSplit
): Promise<void> {
	for (const claim of claims.filter(({ adopted }) => adopted)) {
		const saved = await recordClaim(db, context, { ...wordsOf(claim, note), sourceId });
		if (saved.state !== 'done') throw new Error(`a claim of source ${sourceId} is ${saved.state}`);
	}
}

function statesAmount({ statedKzt, statedUsd, statedOther }: Claim): boolean {
	return statedKzt !== null || statedUsd !== null || statedOther !== null;
}

function wordsOf(claim: Claim, note: Name): Claim {
	if (!statesAmount(claim)) return claim;
	return {
		...claim,
		statedKzt: null,
		statedUsd: null,
		statedOther: null,
		note: claim.note === null ? note : followed(claim.note, note)
	};
}

/** The second sentence after the first, in each language that has the first. */
function followed(first: Name, second: Name): Name {
	const both = (one: string | null, other: string | null) =>
		one === null || other === null ? one : `${one} ${other}`;
	return {
		first: first.first,
		en: both(first.en, second.en),
		ru: both(first.ru, second.ru),
		kk: both(first.kk, second.kk)
	};
}
