/** A new lot that realises a promise begins with what the two have in common. */
import type { Source } from '$lib/domain/facts';
import type { WorkspaceDb } from '$lib/server/db/workspace-schema';
import { findSource } from '$lib/server/sources/queries';
import type { Typed } from './typed';

/** @param id as the address gives it; null where it names no promise */
export async function promiseAt(db: WorkspaceDb, id: string | null): Promise<Source | null> {
	if (id === null || !/^\d{1,12}$/.test(id)) return null;
	const source = await findSource(db, Number(id));
	return source?.kind === 'plan_allocation' ? source : null;
}

export function sharedWith({ id, funderId, planId }: Source): Typed {
	return {
		parent: String(id),
		funder: String(funderId),
		plan: planId === null ? '' : String(planId)
	};
}
