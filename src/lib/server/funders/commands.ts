import type { Funder } from '$lib/domain/facts';
import { fromName } from '../db/name-columns';
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
import { findFunder, paysForAny } from './queries';

export type NewFunder = Omit<Funder, 'id'>;

const funders: Ledger<Funder> = { noun: 'funders', right: 'record', find: findFunder };

export function recordFunder(
	db: WorkspaceDb,
	context: Context,
	funder: NewFunder
): Promise<Changed<Funder>> {
	return record(db, context, funders, async (transaction, id) => {
		await transaction
			.insertInto('funders')
			.values({ id, ...fromFunder(funder) })
			.execute();
		return id;
	});
}

export function editFunder(
	db: WorkspaceDb,
	context: Context,
	edited: Edited,
	funder: NewFunder
): Promise<Changed<Funder>> {
	return edit(db, context, funders, edited, async (transaction) => {
		await transaction
			.updateTable('funders')
			.set(fromFunder(funder))
			.where('id', '=', edited.id)
			.execute();
		return edited.id;
	});
}

/** Refused while anything recorded refers to it. */
export function deleteFunder(
	db: WorkspaceDb,
	context: Context,
	edited: Edited
): Promise<Removed<Funder, 'in-use'>> {
	return remove(db, context, funders, edited, async (transaction) =>
		(await paysForAny(transaction, edited.id)) ? 'in-use' : null
	);
}

function fromFunder(funder: NewFunder) {
	return { ...fromName(funder.name), origin: funder.origin };
}
