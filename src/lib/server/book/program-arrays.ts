import { monthIndex } from '$lib/domain/calendar';
import {
	placeIn,
	placesOf,
	ranksOf,
	startsOf,
	type CurrencyPlaces,
	type NeedColumns
} from '$lib/domain/engine/ledger-arrays';
import { packOptionalDay } from '$lib/domain/engine/packed-days';
import { ascending, byAll, groupBy } from '$lib/domain/grouping';
import { nameColumns } from '../db/name-columns';
import type { WorkspaceDb } from '../db/workspace-schema';

/** Programs and what they need; three queries. */
export async function arraysOfPrograms(db: WorkspaceDb, currencies: CurrencyPlaces) {
	const rows = await db
		.selectFrom('programs')
		.select(['id', ...nameColumns, 'end_on'])
		.orderBy('id')
		.execute();
	const names = rows.map((row) => row[`name_${row.name_first}`] ?? '');
	const ranks = ranksOf(names);
	const ids = rows.map(({ id }) => id);
	const places = placesOf(ids);
	const programs = {
		ids,
		endMonth: Int32Array.from(rows, ({ end_on }) => (end_on === null ? 0 : monthIndex(end_on))),
		rank: Int32Array.from(names, (name) => ranks.get(name) ?? 0)
	};
	return { programs, needs: await needArrays(db, places, currencies), places };
}

async function needArrays(
	db: WorkspaceDb,
	programs: ReadonlyMap<number, number>,
	currencies: CurrencyPlaces
): Promise<NeedColumns> {
	const versions = await db
		.selectFrom('need_versions')
		.select(['id', 'program_id', 'label', 'approved_on', 'currency'])
		.orderBy('id')
		.execute();
	versions.sort(
		byAll(
			ascending((version) => version.approved_on ?? ''),
			ascending((version) => version.label)
		)
	);
	const rows = await db
		.selectFrom('need_lines')
		.select(['need_version_id', 'monthly', 'from_month', 'to_month'])
		.orderBy('need_version_id')
		.orderBy('line')
		.orderBy('from_month')
		.execute();
	const linesOf = groupBy(rows, (row) => row.need_version_id);
	const lines = versions.map(({ id }) => linesOf.get(id) ?? []);
	return {
		program: Int32Array.from(versions, (row) => placeIn(programs, row.program_id)),
		approvedOn: Int32Array.from(versions, (row) => packOptionalDay(row.approved_on)),
		currency: Uint8Array.from(versions, ({ currency }) => currencies.placeOf(currency)),
		firstLine: startsOf(lines.map(({ length }) => length)),
		monthly: Float64Array.from(lines.flat(), ({ monthly }) => monthly),
		fromMonth: Int32Array.from(lines.flat(), (row) => monthIndex(row.from_month)),
		toMonth: Int32Array.from(lines.flat(), (row) => monthIndex(row.to_month))
	};
}
