/** Only the transaction may be used inside one: the single connection would wait for itself. */
import type { Kysely } from 'kysely';

/** Does the work in a transaction of its own, or in the one it is already in. */
export function inTransaction<Schema, Result>(
	db: Kysely<Schema>,
	work: (transaction: Kysely<Schema>) => Promise<Result>
): Promise<Result> {
	return db.isTransaction ? work(db) : db.transaction().execute(work);
}
