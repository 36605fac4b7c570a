/**
 * Whole columns of a query, each handed over as one JSON text: row by row, the hand-over costs
 * several times what the database takes to find the rows.
 */
import { sql, type Kysely, type SelectQueryBuilder } from 'kysely';

/** The selected columns of a query, each in the query's order. */
export class Columns<Name extends string> {
	readonly #texts: Readonly<Record<string, string>>;

	constructor(texts: Readonly<Record<string, string>>) {
		this.#texts = texts;
	}

	/** NaN where nothing is stored. */
	numbers(name: Name): Float64Array {
		const values = this.#values(name, isNumber);
		const numbers = new Float64Array(values.length);
		for (let at = 0; at < values.length; at += 1) numbers[at] = values[at] ?? NaN;
		return numbers;
	}

	texts(name: Name): readonly (string | null)[] {
		return this.#values(name, isText);
	}

	/** Of a column that is never empty. */
	words(name: Name): readonly string[] {
		return this.#values(name, isWord);
	}

	#values<Value>(name: Name, isOne: (value: unknown) => value is Value): readonly Value[] {
		const values: unknown = JSON.parse(this.#texts[name] ?? 'null');
		if (!Array.isArray(values) || !values.every(isOne))
			throw new Error(`column ${name} holds something else than it should`);
		return values;
	}
}

/** Each value as a whole number: in a loop, because `from` with a function takes ten times as long. */
export function wholes<Value>(
	values: ArrayLike<Value>,
	toWhole: (value: Value) => number
): Int32Array {
	const numbers = new Int32Array(values.length);
	for (let at = 0; at < values.length; at += 1) {
		const value = values[at];
		if (value !== undefined) numbers[at] = toWhole(value);
	}
	return numbers;
}

/** @param names the columns that the query selects */
export async function columnsOf<Schema, Table extends keyof Schema, Row>(
	db: Kysely<Schema>,
	query: SelectQueryBuilder<Schema, Table, Row>,
	names: readonly (keyof Row & string)[]
): Promise<Columns<keyof Row & string>> {
	const columns = names.map((name) => sql`json_group_array(${sql.ref(name)}) as ${sql.ref(name)}`);
	const { rows } = await sql<Record<string, string>>`
		select ${sql.join(columns)} from (${query})`.execute(db);
	const [row] = rows;
	if (row === undefined) throw new Error('a sum over all rows always answers');
	return new Columns(row);
}

function isNumber(value: unknown): value is number | null {
	return value === null || typeof value === 'number';
}

function isText(value: unknown): value is string | null {
	return value === null || typeof value === 'string';
}

function isWord(value: unknown): value is string {
	return typeof value === 'string';
}
