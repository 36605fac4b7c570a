/** Which sources name which: parts their whole, renewals what they renew or stand instead of. */
import type { SourceKind } from '$lib/domain/kinds';
import type { WorkspaceDb } from '../db/workspace-schema';

export interface LinkRow {
	readonly id: number;
	readonly kind: SourceKind;
	readonly parentId: number | null;
	readonly renewsId: number | null;
	readonly insteadOfId: number | null;
}

export async function readLinks(db: WorkspaceDb): Promise<LinkRow[]> {
	const rows = await db
		.selectFrom('sources')
		.leftJoin('source_details', 'source_details.source_id', 'sources.id')
		.select(['sources.id', 'sources.kind', 'sources.parent_id'])
		.select(['source_details.renews_id', 'source_details.instead_of_id'])
		.orderBy('sources.id')
		.execute();
	return rows.map((row) => ({
		id: row.id,
		kind: row.kind,
		parentId: row.parent_id,
		renewsId: row.renews_id,
		insteadOfId: row.instead_of_id
	}));
}
