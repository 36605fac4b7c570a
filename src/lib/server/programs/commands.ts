import type { Program } from '$lib/domain/facts';
import { findAllocation, readAllocationsTo } from '../allocations/queries';
import { fromName } from '../db/name-columns';
import { sourcesAmending } from '../amendments/queries';
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
import { findSpending, spendingIdsOf } from '../spending/queries';
import { findNeed, needsOfProgram } from './need-queries';
import { findProgram } from './queries';

export type NewProgram = Omit<Program, 'id'>;

const programs: Ledger<Program> = { noun: 'programs', right: 'record', find: findProgram };

export function recordProgram(
	db: WorkspaceDb,
	context: Context,
	program: NewProgram
): Promise<Changed<Program>> {
	return record(db, context, programs, async (transaction, id) => {
		await transaction
			.insertInto('programs')
			.values({ id, ...fromProgram(program) })
			.execute();
		return id;
	});
}

export function editProgram(
	db: WorkspaceDb,
	context: Context,
	edited: Edited,
	program: NewProgram
): Promise<Changed<Program>> {
	return edit(db, context, programs, edited, async (transaction) => {
		await transaction
			.updateTable('programs')
			.set(fromProgram(program))
			.where('id', '=', edited.id)
			.execute();
		return edited.id;
	});
}

/**
 * With every version of its need, and what is allocated to it (that money becomes
 * unallocated), with what was spent of it.
 * Refused while an amendment names one of its allocations.
 */
export function deleteProgram(
	db: WorkspaceDb,
	context: Context,
	edited: Edited
): Promise<Removed<Program, 'amended'>> {
	return remove(db, context, programs, edited, async (transaction, takeAway) => {
		const allocations = await readAllocationsTo(transaction, edited.id);
		const ids = allocations.map(({ id }) => id);
		if ((await sourcesAmending(transaction, ids)).length > 0) return 'amended';
		for (const id of ids) {
			for (const spent of await spendingIdsOf(transaction, id)) {
				await takeAway({ noun: 'spending', find: findSpending }, spent);
			}
			await takeAway({ noun: 'allocations', find: findAllocation }, id);
		}
		for (const id of await needsOfProgram(transaction, edited.id)) {
			await takeAway({ noun: 'need_versions', find: findNeed }, id);
		}
		return null;
	});
}

function fromProgram(program: NewProgram) {
	return {
		...fromName(program.name),
		organisation_id: program.organisationId,
		kind: program.kind,
		region_first: program.region?.first ?? null,
		region_en: program.region?.en ?? null,
		region_ru: program.region?.ru ?? null,
		region_kk: program.region?.kk ?? null,
		capacity_count: program.capacity?.count ?? null,
		capacity_unit: program.capacity?.unit ?? null,
		minimum_basis_points: program.minimumToStayOpen?.basisPoints ?? null,
		minimum_reason: program.minimumToStayOpen?.reason ?? null,
		end_on: program.end
	};
}
