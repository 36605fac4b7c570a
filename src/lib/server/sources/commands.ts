import type { FirmnessStep, Source } from '$lib/domain/facts';
import { findAllocation, readAllocationsOf } from '../allocations/queries';
import { findAmendment, readAmendmentsOf } from '../amendments/queries';
import { findOverlap, overlapsOfClaim } from '../claims/overlap-queries';
import { findClaim, readClaimsOf } from '../claims/queries';
import { fromAmount } from '../db/amount-columns';
import { fromName } from '../db/name-columns';
import { fromFlag, type WorkspaceDb } from '../db/workspace-schema';
import {
	edit,
	record,
	type Changed,
	type Context,
	type Edited,
	type Ledger
} from '../history/change';
import { remove, type Removed, type TakeAway } from '../history/removal';
import { findRestriction, readRestrictionsOf } from '../restrictions/queries';
import { writeDetails } from './detail-commands';
import { findSpending, spendingIdsOf } from '../spending/queries';
import { findTranche, readTranchesOf } from '../tranches/queries';
import { readLinks } from './link-queries';
import { linkRefusal, type LinkRefusal } from './link-refusals';
import { findSource } from './queries';
import { sourceRefusal, type SourceRefusal } from './refusals';
import { fromStatedDay } from './stated-day';

export type NewSource = Omit<Source, 'id'>;

const sources: Ledger<Source> = { noun: 'sources', right: 'record', find: findSource };

export function recordSource(
	db: WorkspaceDb,
	context: Context,
	source: NewSource
): Promise<Changed<Source, SourceRefusal>> {
	return record(db, context, sources, async (transaction, id) => {
		const refused = sourceRefusal(source, []) ?? (await refusedLinks(transaction, id, source));
		if (refused) return { refused };
		await transaction
			.insertInto('sources')
			.values({ id, ...fromSource(source) })
			.execute();
		await insertSteps(transaction, id, source.steps);
		await writeDetails(transaction, id, source.details);
		return id;
	});
}

/** Its steps are given whole; the history keeps those that stood before. */
export function editSource(
	db: WorkspaceDb,
	context: Context,
	edited: Edited,
	source: NewSource
): Promise<Changed<Source, SourceRefusal>> {
	return edit(db, context, sources, edited, async (transaction) => {
		const refused =
			sourceRefusal(
				source,
				await readAllocationsOf(transaction, edited.id),
				await readAmendmentsOf(transaction, edited.id),
				await readTranchesOf(transaction, edited.id)
			) ?? (await refusedLinks(transaction, edited.id, source));
		if (refused) return { refused };
		await transaction
			.updateTable('sources')
			.set(fromSource(source))
			.where('id', '=', edited.id)
			.execute();
		await transaction.deleteFrom('source_steps').where('source_id', '=', edited.id).execute();
		await insertSteps(transaction, edited.id, source.steps);
		await writeDetails(transaction, edited.id, source.details);
		return edited.id;
	});
}

/** With all that stands on it and the claims about it; refused while other sources name it. */
export function deleteSource(
	db: WorkspaceDb,
	context: Context,
	edited: Edited
): Promise<Removed<Source, 'is-named'>> {
	return remove(db, context, sources, edited, async (transaction, takeAway) => {
		if (await isNamed(transaction, edited.id)) return 'is-named';
		await takeClaims(transaction, edited.id, takeAway);
		for (const { id } of await readAmendmentsOf(transaction, edited.id)) {
			await takeAway({ noun: 'amendments', find: findAmendment }, id);
		}
		for (const { id } of await readTranchesOf(transaction, edited.id)) {
			await takeAway({ noun: 'tranches', find: findTranche }, id);
		}
		for (const { id } of await readAllocationsOf(transaction, edited.id)) {
			await takeSpending(transaction, id, takeAway);
			await takeAway({ noun: 'allocations', find: findAllocation }, id);
		}
		for (const { id } of await readRestrictionsOf(transaction, edited.id)) {
			await takeAway({ noun: 'restrictions', find: findRestriction }, id);
		}
		return null;
	});
}

/** Other sources are parts of it, renew it or stand instead of it. */
async function isNamed(db: WorkspaceDb, id: number): Promise<boolean> {
	const links = await readLinks(db);
	return links.some(({ parentId, renewsId, insteadOfId }) =>
		[parentId, renewsId, insteadOfId].includes(id)
	);
}

async function refusedLinks(
	db: WorkspaceDb,
	id: number,
	{ kind, parentId, details }: NewSource
): Promise<LinkRefusal | null> {
	const { renewsId, insteadOfId } = details;
	const others = (await readLinks(db)).filter((link) => link.id !== id);
	return linkRefusal({ id, kind, parentId, renewsId, insteadOfId }, others);
}

async function takeSpending(
	db: WorkspaceDb,
	allocationId: number,
	takeAway: TakeAway
): Promise<void> {
	for (const id of await spendingIdsOf(db, allocationId)) {
		await takeAway({ noun: 'spending', find: findSpending }, id);
	}
}

/** A claim that may be about the same money as this one's then stands alone. */
async function takeClaims(db: WorkspaceDb, sourceId: number, takeAway: TakeAway): Promise<void> {
	for (const claim of await readClaimsOf(db, sourceId)) {
		for (const id of await overlapsOfClaim(db, claim.id)) {
			await takeAway({ noun: 'claim_overlaps', find: findOverlap }, id);
		}
		await takeAway({ noun: 'claims', find: findClaim }, claim.id);
	}
}

async function insertSteps(
	db: WorkspaceDb,
	sourceId: number,
	steps: readonly FirmnessStep[]
): Promise<void> {
	const rows = steps.map((step) => ({ source_id: sourceId, ...step }));
	await db.insertInto('source_steps').values(rows).execute();
}

function fromSource(source: NewSource) {
	return {
		kind: source.kind,
		...fromName(source.name),
		funder_id: source.funderId,
		plan_id: source.planId,
		parent_id: source.parentId,
		reference: source.reference,
		lots: source.lots,
		...fromAmount(source.amount),
		lowest: source.lowest,
		highest: source.highest,
		stated_kzt: source.stated.KZT,
		stated_usd: source.stated.USD,
		...fromStart(source),
		...fromEnd(source),
		signed_on: source.signedOn,
		carries_over: fromFlag(source.carriesOver)
	};
}

function fromStart({ start }: NewSource) {
	const { on, earliest, latest, about, phrase } = fromStatedDay(start);
	return {
		start_on: on,
		start_earliest: earliest,
		start_latest: latest,
		start_about: about,
		start_phrase: phrase
	};
}

function fromEnd({ end }: NewSource) {
	const { on, earliest, latest, about, phrase } = fromStatedDay(end);
	return {
		end_on: on,
		end_earliest: earliest,
		end_latest: latest,
		end_about: about,
		end_phrase: phrase
	};
}
