import type { Amendment } from '$lib/domain/agreement';
import { groupBy } from '$lib/domain/grouping';
import type { Row, WorkspaceDb } from '../db/workspace-schema';
import type { Versioned } from '../history/change';

const columns = [
	'id',
	'source_id',
	'signed_on',
	'effective_on',
	'new_end',
	'new_amount',
	'reference',
	'reason',
	'document_id'
] as const;
const shareColumns = ['amendment_id', 'allocation_id', 'minor'] as const;
type ShareRow = Row<'amendment_shares', (typeof shareColumns)[number]>;

export async function readAmendments(db: WorkspaceDb): Promise<Amendment[]> {
	const rows = await db.selectFrom('amendments').select(columns).orderBy('id').execute();
	const shares = await db
		.selectFrom('amendment_shares')
		.select(shareColumns)
		.orderBy('amendment_id')
		.orderBy('allocation_id')
		.execute();
	const sharesOf = groupBy(shares, (share) => share.amendment_id);
	return rows.map((row) => toAmendment(row, sharesOf.get(row.id) ?? []));
}

export async function readAmendmentsOf(db: WorkspaceDb, sourceId: number): Promise<Amendment[]> {
	const rows = await db
		.selectFrom('amendments')
		.select(columns)
		.where('source_id', '=', sourceId)
		.orderBy('effective_on')
		.execute();
	const shares = await db
		.selectFrom('amendment_shares')
		.innerJoin('amendments', 'amendments.id', 'amendment_shares.amendment_id')
		.select(['amendment_id', 'allocation_id', 'minor'])
		.where('source_id', '=', sourceId)
		.orderBy('allocation_id')
		.execute();
	const sharesOf = groupBy(shares, (share) => share.amendment_id);
	return rows.map((row) => toAmendment(row, sharesOf.get(row.id) ?? []));
}

/** Sources with an amendment that names one of the allocations. */
export async function sourcesAmending(
	db: WorkspaceDb,
	allocationIds: readonly number[]
): Promise<number[]> {
	const rows = await db
		.selectFrom('amendment_shares')
		.innerJoin('amendments', 'amendments.id', 'amendment_shares.amendment_id')
		.select('source_id')
		.distinct()
		.where('allocation_id', 'in', allocationIds)
		.orderBy('source_id')
		.execute();
	return rows.map((row) => row.source_id);
}

/** With the currency that its amounts are in, which the history has to tell; null: none told. */
export type CurrentAmendment = Amendment & { readonly currency: string | null };

export async function findAmendment(
	db: WorkspaceDb,
	id: number
): Promise<Versioned<CurrentAmendment> | null> {
	const row = await db
		.selectFrom('amendments')
		.select([...columns, 'version'])
		.where('id', '=', id)
		.executeTakeFirst();
	if (!row) return null;
	const source = await db
		.selectFrom('sources')
		.select('currency')
		.where('id', '=', row.source_id)
		.executeTakeFirstOrThrow();
	const shares = await db
		.selectFrom('amendment_shares')
		.select(shareColumns)
		.where('amendment_id', '=', id)
		.orderBy('allocation_id')
		.execute();
	const { currency } = source;
	return { ...toAmendment(row, shares), currency, version: row.version };
}

function toAmendment(
	row: Row<'amendments', (typeof columns)[number]>,
	shares: readonly ShareRow[]
): Amendment {
	return {
		id: row.id,
		sourceId: row.source_id,
		signedOn: row.signed_on,
		effectiveOn: row.effective_on,
		newEnd: row.new_end,
		newAmount: row.new_amount,
		reference: row.reference,
		reason: row.reason,
		documentId: row.document_id,
		shares: shares.map(({ allocation_id, minor }) => ({ allocationId: allocation_id, minor }))
	};
}
