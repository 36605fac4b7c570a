import {
	placeIn,
	profileOrder,
	ranksOf,
	type AllocationColumns,
	type CurrencyPlaces
} from '$lib/domain/engine/ledger-arrays';
import { packOptionalDay } from '$lib/domain/engine/packed-days';
import type { WorkspaceDb } from '../db/workspace-schema';

interface Given {
	readonly sources: ReadonlyMap<number, number>;
	readonly programs: ReadonlyMap<number, number>;
	readonly currencies: CurrencyPlaces;
}

/** Allocations, and what they add up to by source; one query. */
export async function allocationArrays(db: WorkspaceDb, { sources, programs, currencies }: Given) {
	const rows = await db
		.selectFrom('allocations')
		.select(['source_id', 'program_id', 'line', 'amount_minor', 'currency'])
		.select(['start_on', 'end_on', 'profile'])
		.orderBy('id')
		.execute();
	const lines = ranksOf(rows.flatMap(({ line }) => line ?? []));
	const allocations: AllocationColumns = {
		source: Int32Array.from(rows, (row) => placeIn(sources, row.source_id)),
		program: Int32Array.from(rows, (row) => placeIn(programs, row.program_id)),
		amount: Float64Array.from(rows, (row) => row.amount_minor ?? NaN),
		currency: Uint8Array.from(rows, (row) => currencies.placeOf(row.currency ?? 'KZT')),
		start: Int32Array.from(rows, (row) => packOptionalDay(row.start_on)),
		end: Int32Array.from(rows, (row) => packOptionalDay(row.end_on)),
		profile: Uint8Array.from(rows, ({ profile }) => profileOrder.indexOf(profile)),
		line: Int32Array.from(rows, ({ line }) => (line === null ? 0 : (lines.get(line) ?? 0)))
	};
	const allocated = new Float64Array(sources.size);
	allocations.source.forEach((source, row) => {
		const minor = Number(allocations.amount[row]);
		if (!Number.isNaN(minor)) allocated[source] = Number(allocated[source]) + minor;
	});
	return { allocations, allocated };
}
