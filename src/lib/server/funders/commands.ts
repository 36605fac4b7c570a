import type { Funder, FunderHabits } from '$lib/domain/facts';
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

/** A funder named beside its first source tells no more than its name and whose money it gives. */
export type NewFunder = Pick<Funder, 'name' | 'origin'> & Partial<FunderHabits>;
export type WholeFunder = Omit<Funder, 'id'>;

const nothingEntered: FunderHabits = {
	bin: null,
	usualDays: { toDecision: null, toMoney: null }
};

const funders: Ledger<Funder> = { noun: 'funders', right: 'record', find: findFunder };

export function recordFunder(
	db: WorkspaceDb,
	context: Context,
	funder: NewFunder
): Promise<Changed<Funder>> {
	return record(db, context, funders, async (transaction, id) => {
		await transaction
			.insertInto('funders')
			.values({ id, ...fromFunder({ ...nothingEntered, ...funder }) })
			.execute();
		return id;
	});
}

export function editFunder(
	db: WorkspaceDb,
	context: Context,
	edited: Edited,
	funder: WholeFunder
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

export function fromFunder({ name, origin, bin, usualDays }: WholeFunder) {
	return {
		...fromName(name),
		origin,
		bin,
		usual_days_to_decision: usualDays.toDecision,
		usual_days_to_money: usualDays.toMoney
	};
}
