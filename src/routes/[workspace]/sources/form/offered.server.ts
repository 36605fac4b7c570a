/** What a form of a source offers to choose from besides its own answers. */
import type { Facts } from '$lib/domain/facts';
import { readDocumentReferences } from '$lib/server/claims/document-queries';
import type { WorkspaceDb } from '$lib/server/db/workspace-schema';
import { readFunders } from '$lib/server/funders/queries';
import { readPlans } from '$lib/server/plans/queries';

export type Beside = Pick<Facts, 'funders' | 'plans' | 'documents'>;

export async function offeredBeside(db: WorkspaceDb): Promise<Beside> {
	return {
		funders: await readFunders(db),
		plans: await readPlans(db),
		documents: await readDocumentReferences(db)
	};
}

export function idsOf({ funders, plans }: Beside) {
	return { funders: funders.map(({ id }) => id), plans: plans.map(({ id }) => id) };
}
