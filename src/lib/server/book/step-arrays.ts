import { placeIn, startsOf, stepOrder, type SourceColumns } from '$lib/domain/engine/ledger-arrays';
import { packDay } from '$lib/domain/engine/packed-days';
import { columnsOf, wholes } from '../db/columns';
import type { WorkspaceDb } from '../db/workspace-schema';

const names = ['source_id', 'step', 'day', 'effective'] as const;

const stepPlaces = new Map<string, number>(stepOrder.map((step, place) => [step, place]));

type StepColumns = Pick<SourceColumns, 'firstStep' | 'stepDay' | 'stepEffective' | 'step'>;

/** Steps of each source in the order taken; one query. */
export async function stepArrays(
	db: WorkspaceDb,
	places: ReadonlyMap<number, number>
): Promise<StepColumns> {
	const query = db
		.selectFrom('source_steps')
		.select(names)
		.orderBy('source_id')
		.orderBy('day')
		.orderBy('effective');
	const columns = await columnsOf(db, query, names);
	const counts = new Array<number>(places.size).fill(0);
	columns.numbers('source_id').forEach((id) => {
		const place = placeIn(places, id);
		counts[place] = Number(counts[place]) + 1;
	});
	const steps = {
		firstStep: startsOf(counts),
		stepDay: wholes(columns.words('day'), packDay),
		stepEffective: wholes(columns.words('effective'), packDay),
		step: new Uint8Array(wholes(columns.words('step'), (step) => placeIn(stepPlaces, step)))
	};
	for (let source = 0; source < places.size; source += 1) putHigherLast(steps, source);
	return steps;
}

/** Of two steps taken on one day, the one higher up the ladder is the later. */
function putHigherLast({ firstStep, stepDay, stepEffective, step }: StepColumns, source: number) {
	const first = Number(firstStep[source]);
	const end = Number(firstStep[source + 1]);
	for (let start = first; start < end;) {
		let stop = start + 1;
		while (
			stop < end &&
			stepDay[stop] === stepDay[start] &&
			stepEffective[stop] === stepEffective[start]
		)
			stop += 1;
		step.subarray(start, stop).sort();
		start = stop;
	}
}
