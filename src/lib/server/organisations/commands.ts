import type { Organisation } from '$lib/domain/facts';
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
import { findOrganisation, runsAny } from './queries';

export type NewOrganisation = Omit<Organisation, 'id'>;

const organisations: Ledger<Organisation> = {
	noun: 'organisations',
	right: 'record',
	find: findOrganisation
};

export function recordOrganisation(
	db: WorkspaceDb,
	context: Context,
	organisation: NewOrganisation
): Promise<Changed<Organisation>> {
	return record(db, context, organisations, async (transaction, id) => {
		await transaction
			.insertInto('organisations')
			.values({ id, ...fromName(organisation.name) })
			.execute();
		return id;
	});
}

export function editOrganisation(
	db: WorkspaceDb,
	context: Context,
	edited: Edited,
	organisation: NewOrganisation
): Promise<Changed<Organisation>> {
	return edit(db, context, organisations, edited, async (transaction) => {
		await transaction
			.updateTable('organisations')
			.set(fromName(organisation.name))
			.where('id', '=', edited.id)
			.execute();
		return edited.id;
	});
}

/** Refused while anything recorded refers to it. */
export function deleteOrganisation(
	db: WorkspaceDb,
	context: Context,
	edited: Edited
): Promise<Removed<Organisation, 'in-use'>> {
	return remove(db, context, organisations, edited, async (transaction) =>
		(await runsAny(transaction, edited.id)) ? 'in-use' : null
	);
}
