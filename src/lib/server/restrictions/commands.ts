import type { Restriction } from '$lib/domain/agreement';
import type { WorkspaceDb } from '../db/workspace-schema';
import {
	edit,
	record,
	type Changed,
	type Context,
	type Edited,
	type Ledger
} from '../history/change';
import { remove, type Removed } from '../history/removal';
import { findSource } from '../sources/queries';
import { findRestriction } from './queries';

export type NewRestriction = Omit<Restriction, 'id'>;
export type RestrictionRefusal = 'no-such-source';

const restrictions: Ledger<Restriction> = {
	noun: 'restrictions',
	right: 'record',
	find: findRestriction
};

export function recordRestriction(
	db: WorkspaceDb,
	context: Context,
	restriction: NewRestriction
): Promise<Changed<Restriction, RestrictionRefusal>> {
	return record(db, context, restrictions, async (transaction, id) => {
		const source = await findSource(transaction, restriction.sourceId);
		if (source === null) return { refused: 'no-such-source' };
		await transaction
			.insertInto('restrictions')
			.values({ id, ...fromRestriction(restriction) })
			.execute();
		return id;
	});
}

export function editRestriction(
	db: WorkspaceDb,
	context: Context,
	edited: Edited,
	restriction: NewRestriction
): Promise<Changed<Restriction>> {
	return edit(db, context, restrictions, edited, async (transaction) => {
		await transaction
			.updateTable('restrictions')
			.set(fromRestriction(restriction))
			.where('id', '=', edited.id)
			.execute();
		return edited.id;
	});
}

/** What is allocated stays as it is. */
export function deleteRestriction(
	db: WorkspaceDb,
	context: Context,
	edited: Edited
): Promise<Removed<Restriction>> {
	return remove<Restriction, never>(db, context, restrictions, edited, () => Promise.resolve(null));
}

function fromRestriction({ sourceId, rule, line, region, atMost, note }: NewRestriction) {
	return { source_id: sourceId, rule, line, region, at_most: atMost, note };
}
