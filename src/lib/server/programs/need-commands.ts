import { firstDayOf, lastDayOf } from '$lib/domain/calendar';
import type { NeedLine, NeedVersion } from '$lib/domain/facts';
import { periodFault, type PeriodFault } from '$lib/domain/period';
import type { WorkspaceDb } from '../db/workspace-schema';
import {
	edit,
	record,
	type Changed,
	type Context,
	type Edited,
	type Ledger
} from '../history/change';
import { findNeed } from './need-queries';

export type NewNeed = Omit<NeedVersion, 'id'>;
export type NeedRefusal = PeriodFault & { readonly line: string };

const needs: Ledger<NeedVersion> = { noun: 'need_versions', right: 'record', find: findNeed };

export function recordNeed(
	db: WorkspaceDb,
	context: Context,
	need: NewNeed
): Promise<Changed<NeedVersion, NeedRefusal>> {
	return record(db, context, needs, async (transaction, id) => {
		const refused = needRefusal(need);
		if (refused) return { refused };
		await transaction
			.insertInto('need_versions')
			.values({ id, ...fromNeed(need) })
			.execute();
		await insertLines(transaction, id, need.lines);
		return id;
	});
}

export function editNeed(
	db: WorkspaceDb,
	context: Context,
	edited: Edited,
	need: NewNeed
): Promise<Changed<NeedVersion, NeedRefusal>> {
	return edit(db, context, needs, edited, async (transaction) => {
		const refused = needRefusal(need);
		if (refused) return { refused };
		await transaction
			.updateTable('need_versions')
			.set(fromNeed(need))
			.where('id', '=', edited.id)
			.execute();
		await transaction.deleteFrom('need_lines').where('need_version_id', '=', edited.id).execute();
		await insertLines(transaction, edited.id, need.lines);
		return edited.id;
	});
}

function needRefusal({ lines }: NewNeed): NeedRefusal | null {
	for (const { line, from, to } of lines) {
		const fault = periodFault(firstDayOf(from), lastDayOf(to));
		if (fault) return { ...fault, line };
	}
	return null;
}

async function insertLines(
	db: WorkspaceDb,
	needVersionId: number,
	lines: readonly NeedLine[]
): Promise<void> {
	if (lines.length === 0) return;
	const rows = lines.map(({ line, monthly, from, to }) => ({
		need_version_id: needVersionId,
		line,
		monthly,
		from_month: from,
		to_month: to
	}));
	await db.insertInto('need_lines').values(rows).execute();
}

function fromNeed(need: NewNeed) {
	return {
		program_id: need.programId,
		label: need.label,
		approved_on: need.approvedOn,
		currency: need.currency
	};
}
