/** Records the statement of 1 October 2009 through the commands that a person's forms use. */
import { undisclosed } from '$lib/domain/figure';
import { recordAllocation } from '../allocations/commands';
import { recordClaim } from '../claims/commands';
import { recordDocumentReference } from '../claims/document-commands';
import { recordOverlap } from '../claims/overlap-commands';
import type { WorkspaceDb } from '../db/workspace-schema';
import { recordFunder } from '../funders/commands';
import type { Context } from '../history/change';
import { recordOrganisation } from '../organisations/commands';
import { recordPlan } from '../plans/commands';
import { recordProgram } from '../programs/commands';
import { officialRates } from '../rates/official';
import { recordSource } from '../sources/commands';
import { done } from './done';
import { createWorkspace } from './empty';
import { funders, organisation, plan, programs, workspace } from './statement-2009';
import { claims, document, overlapReason } from './statement-2009-claims';
import { sources, type SourceKey } from './statement-2009-sources';

type Ids<Key extends string> = Readonly<Record<Key, number>>;

/** @throws Error when the file holds a workspace already */
export async function recordStatement2009(db: WorkspaceDb, context: Context): Promise<void> {
	await createWorkspace(db, workspace, officialRates(), context);
	const programIds = await recordPrograms(db, context);
	const sourceIds = await recordSources(db, context);
	await recordAllocations(db, context, programIds, sourceIds);
	await recordClaims(db, context, sourceIds);
}

async function recordPrograms(
	db: WorkspaceDb,
	context: Context
): Promise<Ids<keyof typeof programs>> {
	const organisationId = done(await recordOrganisation(db, context, organisation));
	const record = async (key: keyof typeof programs) =>
		done(await recordProgram(db, context, { ...programs[key], organisationId }));
	return {
		astana: await record('astana'),
		first: await record('first'),
		second: await record('second')
	};
}

async function recordSources(db: WorkspaceDb, context: Context): Promise<Ids<SourceKey>> {
	const donors = done(await recordFunder(db, context, funders.donors));
	const budget = done(await recordFunder(db, context, funders.budget));
	const ministry = done(await recordFunder(db, context, funders.ministry));
	const government = done(await recordFunder(db, context, funders.government));
	const planId = done(await recordPlan(db, context, plan));
	const record = async (key: SourceKey, funderId: number, ofPlan: number | null = null) =>
		done(await recordSource(db, context, { ...sources[key], funderId, planId: ofPlan }));
	return {
		donorsFirst: await record('donorsFirst', donors),
		donorsSecond: await record('donorsSecond', donors),
		stateAstana: await record('stateAstana', budget),
		lots: await record('lots', ministry),
		planned: await record('planned', government, planId)
	};
}

/** The lots and the plan's money name no program: none is allocated of them. */
async function recordAllocations(
	db: WorkspaceDb,
	context: Context,
	programIds: Ids<keyof typeof programs>,
	sourceIds: Ids<SourceKey>
): Promise<void> {
	const shares = [
		{ sourceId: sourceIds.stateAstana, programId: programIds.astana },
		{ sourceId: sourceIds.donorsFirst, programId: programIds.first },
		{ sourceId: sourceIds.donorsSecond, programId: programIds.second }
	];
	const asTheSource = { line: null, start: null, end: null, profile: 'monthly' } as const;
	for (const share of shares) {
		const allocation = { ...share, ...asTheSource, amount: undisclosed };
		done(await recordAllocation(db, context, allocation));
	}
}

async function recordClaims(
	db: WorkspaceDb,
	context: Context,
	sourceIds: Ids<SourceKey>
): Promise<void> {
	const documentId = done(await recordDocumentReference(db, context, document));
	const record = async (key: SourceKey) => {
		const [main, ...others] = claims[key];
		const where = { documentId, sourceId: sourceIds[key] };
		const id = done(await recordClaim(db, context, { ...main, ...where }));
		for (const claim of others) done(await recordClaim(db, context, { ...claim, ...where }));
		return id;
	};
	await record('donorsFirst');
	await record('donorsSecond');
	await record('stateAstana');
	const mayBeTheSame = [await record('lots'), await record('planned')] as const;
	done(await recordOverlap(db, context, { claimIds: mayBeTheSame, reason: overlapReason }));
}
