import type { Rate } from '$lib/domain/rates';
import type { Row, WorkspaceDb } from '../db/workspace-schema';

const columns = ['currency', 'day', 'micros', 'origin', 'official'] as const;

export async function readRates(db: WorkspaceDb): Promise<Rate[]> {
	const rows = await db
		.selectFrom('rates')
		.select(columns)
		.orderBy('currency')
		.orderBy('day')
		.orderBy('origin')
		.execute();
	return rows.map(toRate);
}

function toRate(row: Row<'rates', (typeof columns)[number]>): Rate {
	return {
		currency: row.currency,
		day: row.day,
		micros: row.micros,
		origin: row.origin,
		official: row.official === 1
	};
}
