/** Two entries of one funder become one, with every record that named the one that goes. */
import type { Source } from '$lib/domain/facts';
import { allOrNothing } from '../db/all-or-nothing';
import type { WorkspaceDb } from '../db/workspace-schema';
import { edit, type Context, type Edited, type Ledger } from '../history/change';
import { remove } from '../history/removal';
import { findSource } from '../sources/queries';
import { fromFunder, type WholeFunder } from './commands';
import { findFunder, paysForAny, sourcesPaidBy } from './queries';

export interface Merge {
	/** The entry that stays, as it was looked at; its reason names the other. */
	readonly kept: Edited;
	/** The entry that goes; its reason, and that of each source that moves, names the one that stays. */
	readonly other: Edited;
	/** What the entry says from now on. */
	readonly funder: WholeFunder;
}

export interface Merged {
	readonly state: 'done' | 'forbidden' | 'gone' | 'stale';
}

const funders = { noun: 'funders', right: 'decide', find: findFunder } as const;
const sources: Ledger<Source> = { noun: 'sources', right: 'decide', find: findSource };

/** One transaction, an entry in the history for each record; either entry changed meanwhile: nothing. */
export function mergeFunders(
	db: WorkspaceDb,
	context: Context,
	{ kept, other, funder }: Merge
): Promise<Merged> {
	return allOrNothing(db, async (transaction): Promise<Merged> => {
		const edited = await edit(transaction, context, funders, kept, async (own) => {
			await own.updateTable('funders').set(fromFunder(funder)).where('id', '=', kept.id).execute();
			return kept.id;
		});
		if (edited.state !== 'done') return withoutRefusal(edited);
		for (const { id, version } of await sourcesPaidBy(transaction, other.id)) {
			const source = { id, version, reason: other.reason };
			const moved = await moveSource(transaction, context, source, kept.id);
			if (moved.state !== 'done') return moved;
		}
		const removed = await remove(transaction, context, funders, other, async (own) =>
			(await paysForAny(own, other.id)) ? 'in-use' : null
		);
		return withoutRefusal(removed);
	});
}

async function moveSource(
	db: WorkspaceDb,
	context: Context,
	source: Edited,
	funderId: number
): Promise<Merged> {
	const moved = await edit(db, context, sources, source, async (transaction) => {
		await transaction
			.updateTable('sources')
			.set({ funder_id: funderId })
			.where('id', '=', source.id)
			.execute();
		return source.id;
	});
	return withoutRefusal(moved);
}

/** Everything that named the entry has moved: nothing is left to be refused. */
function withoutRefusal({ state }: { readonly state: Merged['state'] | 'refused' }): Merged {
	if (state === 'refused') throw new Error('a merged funder is still named by a source');
	return { state };
}
