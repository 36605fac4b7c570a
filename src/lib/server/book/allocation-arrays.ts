import {
	placeIn,
	profileOrder,
	ranksOf,
	type AllocationColumns,
	type CurrencyPlaces
} from '$lib/domain/engine/ledger-arrays';
import { packOptionalDay } from '$lib/domain/engine/packed-days';
import { columnsOf, wholes } from '../db/columns';
import type { WorkspaceDb } from '../db/workspace-schema';

interface Given {
	readonly sources: ReadonlyMap<number, number>;
	readonly programs: ReadonlyMap<number, number>;
	readonly currencies: CurrencyPlaces;
}

const names = [
	'source_id',
	'program_id',
	'line',
	'amount_minor',
	'currency',
	'start_on',
	'end_on',
	'profile'
] as const;

/** Allocations, and what they add up to by source; one query. */
export async function allocationArrays(db: WorkspaceDb, { sources, programs, currencies }: Given) {
	const query = db.selectFrom('allocations').select(names).orderBy('id');
	const columns = await columnsOf(db, query, names);
	const allocations: AllocationColumns = {
		source: wholes(columns.numbers('source_id'), (id) => placeIn(sources, id)),
		program: wholes(columns.numbers('program_id'), (id) => placeIn(programs, id)),
		amount: columns.numbers('amount_minor'),
		currency: new Uint8Array(
			wholes(columns.texts('currency'), (code) => currencies.placeOf(code ?? 'KZT'))
		),
		start: wholes(columns.texts('start_on'), packOptionalDay),
		end: wholes(columns.texts('end_on'), packOptionalDay),
		profile: new Uint8Array(
			wholes(columns.words('profile'), (profile) => placeIn(profiles, profile))
		),
		line: linePlaces(columns.texts('line'))
	};
	return { allocations, allocated: allocatedBySource(allocations, sources.size) };
}

const profiles = new Map<string, number>(profileOrder.map((profile, place) => [profile, place]));

function linePlaces(lines: readonly (string | null)[]): Int32Array {
	const named = [...new Set(lines)].filter((line) => line !== null);
	const ranks = ranksOf(named);
	return wholes(lines, (line) => (line === null ? 0 : placeIn(ranks, line)));
}

function allocatedBySource({ source, amount }: AllocationColumns, sources: number): Float64Array {
	const allocated = new Float64Array(sources);
	source.forEach((place, row) => {
		const minor = Number(amount[row]);
		if (!Number.isNaN(minor)) allocated[place] = Number(allocated[place]) + minor;
	});
	return allocated;
}
