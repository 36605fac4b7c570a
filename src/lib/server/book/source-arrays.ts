import {
	forReadings,
	placeIn,
	placesOf,
	startsOf,
	stepOrder,
	type ClaimColumns,
	type SourceColumns
} from '$lib/domain/engine/ledger-arrays';
import { packDay, packOptionalDay } from '$lib/domain/engine/packed-days';
import { origins } from '$lib/domain/facts';
import { ascending, byAll } from '$lib/domain/grouping';
import { readEnd, readStart } from '$lib/domain/reading';
import type { WorkspaceDb } from '../db/workspace-schema';
import { toStatedDay } from '../sources/stated-day';

const dayColumns = [
	'start_on',
	'start_earliest',
	'start_latest',
	'start_about',
	'end_on',
	'end_earliest',
	'end_latest',
	'end_about'
] as const;

/** Sources with their steps, without what their allocations add up to; two queries. */
export async function sourceArrays(db: WorkspaceDb) {
	const rows = await db
		.selectFrom('sources')
		.innerJoin('funders', 'funders.id', 'sources.funder_id')
		.select(['sources.id', 'origin', 'amount_minor', 'lowest', 'highest', 'carries_over'])
		.select(dayColumns)
		.orderBy('sources.id')
		.execute();
	const places = placesOf(rows.map(({ id }) => id));
	const starts = rows.map((row) =>
		toStatedDay(row.start_on, row.start_earliest, row.start_latest, row.start_about, null)
	);
	const ends = rows.map((row) =>
		toStatedDay(row.end_on, row.end_earliest, row.end_latest, row.end_about, null)
	);
	const outer = { cautious: 'lowest', adopted: 'amount_minor', hopeful: 'highest' } as const;
	const sources: Omit<SourceColumns, 'allocated'> = {
		origin: Uint8Array.from(rows, ({ origin }) => origins.indexOf(origin)),
		carriesOver: Uint8Array.from(rows, (row) => row.carries_over),
		start: forReadings((reading) =>
			Int32Array.from(starts, (start) => packOptionalDay(readStart(start, reading)))
		),
		end: forReadings((reading) =>
			Int32Array.from(ends, (end) => packOptionalDay(readEnd(end, reading)))
		),
		amount: forReadings((reading) =>
			Float64Array.from(rows, (row) => row[outer[reading]] ?? row.amount_minor ?? NaN)
		),
		...(await stepArrays(db, places))
	};
	return { sources, places };
}

async function stepArrays(db: WorkspaceDb, places: ReadonlyMap<number, number>) {
	const rows = await db
		.selectFrom('source_steps')
		.select(['source_id', 'step', 'day', 'effective'])
		.orderBy('source_id')
		.orderBy('day')
		.orderBy('step')
		.execute();
	const steps = rows.map((row) => ({
		source: placeIn(places, row.source_id),
		day: packDay(row.day),
		effective: packDay(row.effective),
		step: stepOrder.indexOf(row.step)
	}));
	steps.sort(
		byAll(
			ascending((step) => step.source),
			ascending((step) => step.day),
			ascending((step) => step.effective),
			ascending((step) => step.step)
		)
	);
	const counts = new Array<number>(places.size).fill(0);
	for (const { source } of steps) counts[source] = Number(counts[source]) + 1;
	return {
		firstStep: startsOf(counts),
		stepDay: Int32Array.from(steps, ({ day }) => day),
		stepEffective: Int32Array.from(steps, ({ effective }) => effective),
		step: Uint8Array.from(steps, ({ step }) => step)
	};
}

/** Days of documents that speak of a source without a start; one query. */
export async function claimArrays(
	db: WorkspaceDb,
	sources: ReadonlyMap<number, number>
): Promise<ClaimColumns> {
	const rows = await db
		.selectFrom('claims')
		.innerJoin('documents', 'documents.id', 'claims.document_id')
		.innerJoin('sources', 'sources.id', 'claims.source_id')
		.select(['claims.source_id', 'documents.day'])
		.where('claims.adopted', '=', 1)
		.where('documents.day', 'is not', null)
		.where('sources.start_on', 'is', null)
		.orderBy('claims.id')
		.$narrowType<{ day: string }>()
		.execute();
	return {
		source: Int32Array.from(rows, (row) => placeIn(sources, row.source_id)),
		day: Int32Array.from(rows, ({ day }) => packDay(day))
	};
}
