/** What a plan gives a source in each budget year. */
import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table source_years (
			source_id integer not null references sources (id) on delete cascade,
			year integer not null check (year between 1900 and 2200),
			minor integer not null check (minor between 0 and 9000000000000),
			carried_by text check (carried_by <> ''),
			primary key (source_id, year)
		) strict`.execute(db);
}
