import type { Plan } from '$lib/domain/facts';
import { periodFault, type PeriodFault } from '$lib/domain/period';
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
import { findPlan, promisesAny } from './queries';

export type NewPlan = Omit<Plan, 'id'>;

const plans: Ledger<Plan> = { noun: 'plans', right: 'record', find: findPlan };

export function recordPlan(
	db: WorkspaceDb,
	context: Context,
	plan: NewPlan
): Promise<Changed<Plan, PeriodFault>> {
	return record(db, context, plans, async (transaction, id) => {
		const refused = periodFault(plan.start, plan.end);
		if (refused) return { refused };
		await transaction
			.insertInto('plans')
			.values({ id, ...fromPlan(plan) })
			.execute();
		return id;
	});
}

export function editPlan(
	db: WorkspaceDb,
	context: Context,
	edited: Edited,
	plan: NewPlan
): Promise<Changed<Plan, PeriodFault>> {
	return edit(db, context, plans, edited, async (transaction) => {
		const refused = periodFault(plan.start, plan.end);
		if (refused) return { refused };
		await transaction
			.updateTable('plans')
			.set(fromPlan(plan))
			.where('id', '=', edited.id)
			.execute();
		return edited.id;
	});
}

/** Refused while anything recorded refers to it. */
export function deletePlan(
	db: WorkspaceDb,
	context: Context,
	edited: Edited
): Promise<Removed<Plan, 'in-use'>> {
	return remove(db, context, plans, edited, async (transaction) =>
		(await promisesAny(transaction, edited.id)) ? 'in-use' : null
	);
}

function fromPlan(plan: NewPlan) {
	return {
		...fromName(plan.name),
		body_first: plan.body?.first ?? null,
		body_en: plan.body?.en ?? null,
		body_ru: plan.body?.ru ?? null,
		body_kk: plan.body?.kk ?? null,
		start_on: plan.start,
		end_on: plan.end,
		approved_on: plan.approvedOn
	};
}
