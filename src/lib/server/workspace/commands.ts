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
import { findWorkspace, type WorkspaceSettings } from './queries';

const workspace: Ledger<WorkspaceSettings> = {
	noun: 'workspace',
	right: 'govern',
	find: findWorkspace
};

/** The only row's id: a file holds one workspace. */
const theOne = 1;

export function recordWorkspace(
	db: WorkspaceDb,
	context: Context,
	settings: WorkspaceSettings
): Promise<Changed<WorkspaceSettings>> {
	return record(db, context, workspace, async (transaction) => {
		const row = { id: theOne, ...fromSettings(settings) } as const;
		await transaction.insertInto('workspace').values(row).execute();
		return theOne;
	});
}

export function editWorkspace(
	db: WorkspaceDb,
	context: Context,
	edited: Omit<Edited, 'id'>,
	settings: WorkspaceSettings
): Promise<Changed<WorkspaceSettings>> {
	return edit(db, context, workspace, { ...edited, id: theOne }, async (transaction) => {
		await transaction.updateTable('workspace').set(fromSettings(settings)).execute();
		return theOne;
	});
}

function fromSettings(settings: WorkspaceSettings) {
	return {
		...fromName(settings.name),
		zone: settings.zone,
		first_month_of_year: settings.firstMonthOfYear,
		short_over: settings.shortOver,
		opens_as_of: settings.opensAsOf,
		opens_from: settings.opensFrom,
		opens_to: settings.opensTo,
		example: settings.example
	};
}
