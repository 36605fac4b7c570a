import type { Rate } from '$lib/domain/rates';
import { fromFlag, type WorkspaceDb } from '../db/workspace-schema';
import { recordMany, type Context } from '../history/change';

/** As many rows as one statement takes with room to spare (SQLite allows 32,766 values). */
const rowsAStatement = 1000;

/**
 * Adds rates, all or none.
 * @throws SqliteError when one of that currency, day and origin is recorded already
 */
export function recordRates(
	db: WorkspaceDb,
	context: Context,
	rates: readonly Rate[]
): ReturnType<typeof recordMany> {
	return recordMany(db, context, { noun: 'rates', right: 'record' }, async (transaction) => {
		for (let start = 0; start < rates.length; start += rowsAStatement) {
			const rows = rates.slice(start, start + rowsAStatement).map(fromRate);
			await transaction.insertInto('rates').values(rows).execute();
		}
		return summaryOf(rates);
	});
}

function summaryOf(rates: readonly Rate[]) {
	const days = rates.map(({ day }) => day).sort();
	return {
		rates: rates.length,
		currencies: [...new Set(rates.map(({ currency }) => currency))].sort(),
		origins: [...new Set(rates.map(({ origin }) => origin))].sort(),
		from: days.at(0) ?? null,
		to: days.at(-1) ?? null
	};
}

function fromRate({ currency, day, micros, origin, official }: Rate) {
	return { currency, day, micros, origin, official: fromFlag(official) };
}
