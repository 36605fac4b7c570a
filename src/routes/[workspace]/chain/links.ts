/** Which promises and lots a chain is made of. */
import type { Source } from '$lib/domain/facts';
import type { Terms } from '$lib/domain/terms';

/** All that a plan names, and the lots of its promises wherever they are recorded. */
export function linksOfPlan(all: readonly Terms[], planId: number): Terms[] {
	const own = new Set(all.filter(({ source }) => source.planId === planId).map(idOf));
	return all.filter(
		({ source }) => own.has(source.id) || (source.parentId !== null && own.has(source.parentId))
	);
}

/** A promise with its lots, or a lot by itself; none for money of other kinds. */
export function linksOfSource(all: readonly Terms[], { id, kind }: Source): Terms[] {
	if (kind !== 'plan_allocation' && kind !== 'procurement_lot') return [];
	return all.filter(({ source }) => source.id === id || source.parentId === id);
}

function idOf({ source }: Terms): number {
	return source.id;
}
