/** What a form of a source offers to choose from besides its own answers. */
import type { Facts, Source } from '$lib/domain/facts';
import { readDocumentReferences } from '$lib/server/claims/document-queries';
import type { WorkspaceDb } from '$lib/server/db/workspace-schema';
import { readFunders } from '$lib/server/funders/queries';
import { readPlans } from '$lib/server/plans/queries';
import { readSourceNames } from '$lib/server/sources/queries';

export type Beside = Pick<Facts, 'funders' | 'plans' | 'documents'> & {
	/** All but the one that is edited. */
	readonly sources: readonly Pick<Source, 'id' | 'kind' | 'name'>[];
};

/** @param edited the source that the form is about; null for a new one */
export async function offeredBeside(db: WorkspaceDb, edited: number | null): Promise<Beside> {
	return {
		funders: await readFunders(db),
		plans: await readPlans(db),
		documents: await readDocumentReferences(db),
		sources: (await readSourceNames(db)).filter(({ id }) => id !== edited)
	};
}

export function idsOf({ funders, plans, sources }: Beside) {
	const ids = (records: readonly { readonly id: number }[]) => records.map(({ id }) => id);
	return {
		funders: ids(funders),
		plans: ids(plans),
		parents: ids(sources.filter(({ kind }) => kind === 'plan_allocation')),
		sources: ids(sources)
	};
}
