/** A workspace of one's own, with nothing in it but its name and rates. */
import type { Name } from '$lib/domain/facts';
import type { Rate } from '$lib/domain/rates';
import { inTransaction } from '../db/transaction';
import type { WorkspaceDb } from '../db/workspace-schema';
import type { Context } from '../history/change';
import { recordRates } from '../rates/commands';
import { officialRates } from '../rates/official';
import { recordWorkspace } from '../workspace/commands';
import type { WorkspaceSettings } from '../workspace/queries';
import { done } from './done';

/** In which the day of a new workspace begins. */
export const usualZone = 'Asia/Almaty';

const usual: Omit<WorkspaceSettings, 'name'> = {
	zone: usualZone,
	firstMonthOfYear: 1,
	shortOver: 100,
	opensAsOf: null,
	opensFrom: null,
	opensTo: null,
	example: null
};

/** @throws Error when the actor may not govern the workspace, or the file holds one already */
export function createEmptyWorkspace(db: WorkspaceDb, name: Name, context: Context): Promise<void> {
	return createWorkspace(db, { name }, officialRates(), context);
}

/** One with settings of its own; what is not given is as usual. */
export function createWorkspace(
	db: WorkspaceDb,
	settings: Pick<WorkspaceSettings, 'name'> & Partial<WorkspaceSettings>,
	rates: readonly Rate[],
	context: Context
): Promise<void> {
	return inTransaction(db, async (transaction) => {
		done(await recordWorkspace(transaction, context, { ...usual, ...settings }));
		const recorded = await recordRates(transaction, context, rates);
		if (recorded.state !== 'done') throw new Error('may not record rates');
	});
}
