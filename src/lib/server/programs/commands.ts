import type { Program } from '$lib/domain/facts';
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
