/** The engine's question at one size: in memory, from the database, and in pure SQL. */
import { calculate } from '$lib/domain/engine/calculate';
import type { CarriedMonths } from '$lib/domain/engine/carried-months';
import { prepare, type Prepared } from '$lib/domain/engine/prepare';
import { readArrays } from '$lib/server/book/arrays';
import { openDatabase } from '$lib/server/db/open';
import type { WorkspaceSchema } from '$lib/server/db/workspace-schema';
import { bound } from './bound';
import { question, type SizeName } from './sizes';
import { pureSql } from './sql';
import { mediansOf, taken } from './timing';
import { yearlyTotals } from './yearly-totals';

/** Milliseconds; null where it was not measured. */
export interface Measured {
	readonly size: SizeName;
	readonly bound: number;
	/** Calculation from prepared columns. */
	readonly engine: number;
	/** Terms, periods, need and rates of a new day or reading. */
	readonly prepare: number;
	readonly loadAndBound: number;
	readonly cold: number;
	readonly sql: number | null;
}

const rounds = 7;
/** Pure SQL takes minutes on the largest. */
const sqlSizes: readonly SizeName[] = ['S', 'M', 'L'];

/** The generator records none: there the plain rules would be asked. */
const carried: CarriedMonths = () => {
	throw new Error('the bench has no money that carries over');
};

/** The whole question, from prepared columns. */
function calculated(prepared: Prepared): unknown {
	const columns = calculate(prepared, carried);
	return { columns, yearly: yearlyTotals(prepared, columns) };
}

export async function measure(size: SizeName, file: string): Promise<Measured> {
	const database = openDatabase<WorkspaceSchema>(file);
	const arrays = await readArrays(database.kysely);
	const ready = prepare(arrays, question);
	const memory = await mediansOf(
		{
			bound: () => bound(ready),
			engine: () => calculated(ready),
			prepare: () => prepare(arrays, question)
		},
		rounds
	);
	const disk = await mediansOf(
		{ loadAndBound: () => loadRows(file, () => bound(ready)), cold: () => cold(file) },
		5
	);
	const sql = sqlSizes.includes(size)
		? await mediansOf({ sql: () => database.sqlite.prepare(pureSql).raw().all() }, 5)
		: null;
	await database.close();
	return {
		size,
		bound: taken(memory, 'bound'),
		engine: taken(memory, 'engine'),
		prepare: taken(memory, 'prepare'),
		loadAndBound: taken(disk, 'loadAndBound'),
		cold: taken(disk, 'cold'),
		sql: sql === null ? null : taken(sql, 'sql')
	};
}

/** The same rows handed over by the database as plain arrays and looked at no further. */
async function loadRows(file: string, then: () => unknown): Promise<unknown> {
	const database = openDatabase<WorkspaceSchema>(file);
	for (const query of rowQueries) database.sqlite.prepare(query).raw().all();
	await database.close();
	return then();
}

const rowQueries = [
	`select source_id, program_id, line, amount_minor, currency, start_on, end_on, profile
	from allocations order by id`,
	`select s.id, origin, amount_minor, lowest, highest, carries_over, start_on, start_earliest,
		start_latest, start_about, end_on, end_earliest, end_latest, end_about
	from sources s join funders f on f.id = s.funder_id order by s.id`,
	'select source_id, step, day, effective from source_steps order by source_id, day, step',
	'select * from need_lines order by need_version_id, line, from_month',
	'select * from need_versions order by id',
	'select * from programs order by id',
	'select * from rates order by currency, day, origin'
];

async function cold(file: string): Promise<unknown> {
	const database = openDatabase<WorkspaceSchema>(file);
	const arrays = await readArrays(database.kysely);
	await database.close();
	return calculated(prepare(arrays, question));
}
