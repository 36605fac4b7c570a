/** The one reader across nouns: everything that the calculations stand on. */
import type { Facts } from '$lib/domain/facts';
import { readAllocations } from '../allocations/queries';
import { readAmendments } from '../amendments/queries';
import { readAcceptances } from '../checks/queries';
import { readDocumentReferences } from '../claims/document-queries';
import { readOverlaps } from '../claims/overlap-queries';
import { readClaims } from '../claims/queries';
import { inTransaction } from '../db/transaction';
import type { WorkspaceDb } from '../db/workspace-schema';
import { readFunders } from '../funders/queries';
import { readOrganisations } from '../organisations/queries';
import { readPlans } from '../plans/queries';
import { readNeeds } from '../programs/need-queries';
import { readPrograms } from '../programs/queries';
import { readRates } from '../rates/queries';
import { readRestrictions } from '../restrictions/queries';
import { readSources } from '../sources/queries';
import { readSpending } from '../spending/queries';
import { readTranches } from '../tranches/queries';
import { readShortOver } from '../workspace/queries';

/** The facts as they stand together: one snapshot, in a number of queries that never grows. */
export function readFacts(db: WorkspaceDb): Promise<Facts> {
	return inTransaction(db, async (snapshot) => ({
		organisations: await readOrganisations(snapshot),
		programs: await readPrograms(snapshot),
		needs: await readNeeds(snapshot),
		funders: await readFunders(snapshot),
		plans: await readPlans(snapshot),
		sources: await readSources(snapshot),
		allocations: await readAllocations(snapshot),
		amendments: await readAmendments(snapshot),
		tranches: await readTranches(snapshot),
		spending: await readSpending(snapshot),
		restrictions: await readRestrictions(snapshot),
		documents: await readDocumentReferences(snapshot),
		claims: await readClaims(snapshot),
		overlaps: await readOverlaps(snapshot),
		acceptances: await readAcceptances(snapshot),
		rates: await readRates(snapshot),
		shortOver: await readShortOver(snapshot)
	}));
}
