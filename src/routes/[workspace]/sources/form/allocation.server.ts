/** What both forms of an allocation read before they show or save anything. */
import type { Allocation, Program, Source } from '$lib/domain/facts';
import { findAllocation, readAllocationsOf } from '$lib/server/allocations/queries';
import type { WorkspaceDb } from '$lib/server/db/workspace-schema';
import type { Versioned } from '$lib/server/history/change';
import { readPrograms } from '$lib/server/programs/queries';

export interface Around {
	readonly programs: readonly Program[];
	/** The source's allocations without the one that the form is about. */
	readonly others: readonly Allocation[];
}

export async function aroundAllocation(
	db: WorkspaceDb,
	source: Source,
	ownId: number | null
): Promise<Around> {
	const all = await readAllocationsOf(db, source.id);
	return {
		programs: await readPrograms(db),
		others: all.filter(({ id }) => id !== ownId)
	};
}

/** What the form lets one choose from. */
export function offeredFor({ amount }: Source, { programs }: Around) {
	return {
		programs: programs.map(({ id }) => id),
		currency: amount.state === 'known' ? amount.value.currency : null
	};
}

/** Null where the source has no such allocation. */
export async function allocationAt(
	db: WorkspaceDb,
	source: Source,
	id: string
): Promise<Versioned<Allocation> | null> {
	const allocation = /^\d{1,12}$/.test(id) ? await findAllocation(db, Number(id)) : null;
	return allocation?.sourceId === source.id ? allocation : null;
}
