/** The smallest workspace with something in it: one organisation, program, funder; sources on demand. */
import { noDetails } from '$lib/domain/agreement';
import type { Source } from '$lib/domain/facts';
import { known } from '$lib/domain/figure';
import { money } from '$lib/domain/money';
import { certain } from '$lib/domain/reading';
import type { NewAllocation } from '$lib/server/allocations/commands';
import type { WorkspaceDb } from '$lib/server/db/workspace-schema';
import { done } from '$lib/server/examples/done';
import { inThreeLanguages } from '$lib/server/examples/three-languages';
import { recordFunder } from '$lib/server/funders/commands';
import { recordOrganisation } from '$lib/server/organisations/commands';
import { recordProgram, type NewProgram } from '$lib/server/programs/commands';
import { recordSource, type NewSource } from '$lib/server/sources/commands';
import { context } from './workspace';

export const named = (name: string) => inThreeLanguages(name, name, name);

export const shelter: Omit<NewProgram, 'organisationId'> = {
	kind: 'shelter',
	name: named('Shelter'),
	region: null,
	capacity: { count: 14, unit: 'beds' },
	minimumToStayOpen: null,
	end: null
};

/** One hundred tenge for the year 2027, in force since 1 December 2026. */
export const grant: Omit<NewSource, 'funderId'> = {
	kind: 'donor_grant',
	name: named('Grant'),
	planId: null,
	parentId: null,
	reference: null,
	lots: 1,
	amount: known(money('KZT', 10_000)),
	lowest: null,
	highest: null,
	stated: { KZT: null, USD: null },
	start: certain('2027-01-01'),
	end: certain('2027-12-31'),
	signedOn: null,
	carriesOver: false,
	details: noDetails,
	steps: [
		{ step: 'committed', day: '2026-12-01', effective: '2026-12-01', chance: null, reason: null }
	]
};

export interface Ids {
	readonly programId: number;
	readonly funderId: number;
	readonly sourceId: number;
}

/** Records the shelter with one source: the grant, changed as asked. */
export async function recordShelter(
	db: WorkspaceDb,
	changes: Partial<Omit<Source, 'id' | 'funderId'>> = {}
): Promise<Ids> {
	const organisationId = done(await recordOrganisation(db, context, { name: named('NGO') }));
	const program = { ...shelter, organisationId };
	const programId = done(await recordProgram(db, context, program));
	const donor = { name: named('Donor'), origin: 'foreign' } as const;
	const funderId = done(await recordFunder(db, context, donor));
	const sourceId = done(await recordSource(db, context, { ...grant, ...changes, funderId }));
	return { programId, funderId, sourceId };
}

/** Tenge in tiyn, over the source's own period. */
export function share({ sourceId, programId }: Ids, tiyn: number): NewAllocation {
	const amount = known(money('KZT', tiyn));
	return { sourceId, programId, line: null, amount, start: null, end: null, profile: 'monthly' };
}
