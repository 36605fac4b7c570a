/** An amendment of the statement's first source, which no example brings along. */
import { recordAmendment } from '$lib/server/amendments/commands';
import type { WorkspaceDb } from '$lib/server/db/workspace-schema';
import { done } from '$lib/server/examples/done';
import { context } from '../../support/workspace';

export async function amendFirstSource(db: WorkspaceDb): Promise<void> {
	const amendment = {
		sourceId: 1,
		signedOn: '2009-12-01',
		effectiveOn: '2009-12-01',
		newEnd: '2010-06-30',
		newAmount: null,
		reference: null,
		reason: null,
		documentId: null,
		shares: []
	};
	done(await recordAmendment(db, context, amendment));
}
