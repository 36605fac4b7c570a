import { placeIn, type ClaimColumns } from '$lib/domain/engine/ledger-arrays';
import { packDay } from '$lib/domain/engine/packed-days';
import type { WorkspaceDb } from '../db/workspace-schema';

/** Days of documents that speak of a source without a start; one query. */
export async function claimArrays(
	db: WorkspaceDb,
	sources: ReadonlyMap<number, number>
): Promise<ClaimColumns> {
	const rows = await db
		.selectFrom('claims')
		.innerJoin('documents', 'documents.id', 'claims.document_id')
		.innerJoin('sources', 'sources.id', 'claims.source_id')
		.select(['claims.source_id', 'documents.day'])
		.where('claims.adopted', '=', 1)
		.where('documents.day', 'is not', null)
		.where('sources.start_on', 'is', null)
		.orderBy('claims.id')
		.$narrowType<{ day: string }>()
		.execute();
	return {
		source: Int32Array.from(rows, (row) => placeIn(sources, row.source_id)),
		day: Int32Array.from(rows, ({ day }) => packDay(day))
	};
}
