/** What was spent of an allocation in a month, in its currency. */
import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table spending (
			id integer primary key not null,
			version integer not null default 1 check (version >= 1),
			allocation_id integer not null references allocations (id),
			month text not null check (month || '-01' is date(month || '-01') and month between '1900' and '2201'),
			minor integer not null check (minor between 0 and 9000000000000),
			unique (allocation_id, month)
		) strict`.execute(db);
}
