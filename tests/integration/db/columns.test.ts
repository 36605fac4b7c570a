import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { columnsOf, wholes } from '$lib/server/db/columns';
import { emptyWorkspace } from '../../support/workspace';

async function columns() {
	const { kysely: db } = await emptyWorkspace();
	const query = db
		.selectFrom('rates')
		.select(['day', 'micros'])
		.select(sql<number | null>`nullif(micros, micros)`.as('nothing'))
		.where('day', '<', '1999-03-01')
		.orderBy('day', 'desc');
	return columnsOf(db, query, ['day', 'micros', 'nothing']);
}

describe('the columns of a query', () => {
	it('stand in its order', async () => {
		const read = await columns();
		expect(read.words('day')).toEqual(['1999-02-28', '1999-01-31']);
		expect(read.numbers('micros')).toHaveLength(2);
	});

	it('tell where nothing is stored', async () => {
		const read = await columns();
		expect([...read.numbers('nothing')]).toEqual([NaN, NaN]);
		expect(read.texts('nothing')).toEqual([null, null]);
	});

	it('are refused where they hold something else', async () => {
		const read = await columns();
		expect(() => read.numbers('day')).toThrow('column day');
		expect(() => read.texts('micros')).toThrow('column micros');
		expect(() => read.words('nothing')).toThrow('column nothing');
	});

	it('become whole numbers', () => {
		expect(wholes(['a', 'bc'], (text) => text.length)).toEqual(Int32Array.of(1, 2));
	});
});
