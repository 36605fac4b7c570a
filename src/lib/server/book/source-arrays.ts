import {
	placeIn,
	placesOf,
	type Readings,
	type SourceColumns
} from '$lib/domain/engine/ledger-arrays';
import { origins } from '$lib/domain/facts';
import { columnsOf, wholes } from '../db/columns';
import type { WorkspaceDb } from '../db/workspace-schema';
import { dayNames, readDays } from './day-arrays';
import { stepArrays } from './step-arrays';

const figureNames = ['origin', 'amount_minor', 'lowest', 'highest', 'carries_over'] as const;

const originPlaces = new Map<string, number>(origins.map((origin, place) => [origin, place]));

/** Sources with their steps, without what their allocations add up to; two queries. */
export async function sourceArrays(db: WorkspaceDb) {
	const query = db
		.selectFrom('sources')
		.innerJoin('funders', 'funders.id', 'sources.funder_id')
		.select(['sources.id as id', ...figureNames, ...dayNames])
		.orderBy('sources.id');
	const columns = await columnsOf(db, query, ['id', ...figureNames, ...dayNames]);
	const ids = [...columns.numbers('id')];
	const places = placesOf(ids);
	const sources: Omit<SourceColumns, 'allocated'> = {
		ids,
		origin: new Uint8Array(
			wholes(columns.words('origin'), (origin) => placeIn(originPlaces, origin))
		),
		carriesOver: new Uint8Array(columns.numbers('carries_over')),
		...readDays(columns),
		amount: readAmounts(
			columns.numbers('amount_minor'),
			columns.numbers('lowest'),
			columns.numbers('highest')
		),
		...(await stepArrays(db, places))
	};
	return { sources, places };
}

function readAmounts(
	adopted: Float64Array,
	lowest: Float64Array,
	highest: Float64Array
): Readings<Float64Array> {
	const orAdopted = (outer: number, place: number) =>
		Number.isNaN(outer) ? Number(adopted[place]) : outer;
	return { cautious: lowest.map(orAdopted), adopted, hopeful: highest.map(orAdopted) };
}
