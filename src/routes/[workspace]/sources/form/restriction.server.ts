/** What the forms of a restriction read before they show or save anything. */
import type { Restriction } from '$lib/domain/agreement';
import type { Source } from '$lib/domain/facts';
import type { WorkspaceDb } from '$lib/server/db/workspace-schema';
import type { Versioned } from '$lib/server/history/change';
import { readNeeds } from '$lib/server/programs/need-queries';
import { readPrograms } from '$lib/server/programs/queries';
import { findRestriction } from '$lib/server/restrictions/queries';
import type { Suggesting } from './restriction-view';

/** Lines and regions that were typed before, to choose from. */
export async function suggesting(db: WorkspaceDb): Promise<Suggesting> {
	return { needs: await readNeeds(db), programs: await readPrograms(db) };
}

/** Null where the source has no such restriction. */
export async function restrictionAt(
	db: WorkspaceDb,
	source: Source,
	id: string
): Promise<Versioned<Restriction> | null> {
	const restriction = /^\d{1,12}$/.test(id) ? await findRestriction(db, Number(id)) : null;
	return restriction?.sourceId === source.id ? restriction : null;
}
