import { sql, type Kysely } from 'kysely';

/** Failed sign-ins of the last minutes; the columns are those that rate-limiter-flexible asks for. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table sign_in_failures (
			key text not null primary key,
			points integer not null default 0,
			expire integer
		) strict
	`.execute(db);
}
