/** The rungs that a source reached on its ladder, each on a day. */
import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table source_steps (
			id integer primary key not null,
			source_id integer not null references sources (id) on delete cascade,
			step text not null check (
				step in (
					'prospect', 'announced', 'applied', 'tendered', 'expected', 'planned', 'awarded',
					'committed', 'declined', 'withdrawn', 'terminated'
				)
			),
			day text not null check (day is date(day) and day between '1900' and '2201'),
			effective text not null check (
				effective is date(effective) and effective between '1900' and '2201'
			),
			chance integer check (chance between 0 and 10000),
			constraint only_uncertain_money_has_a_chance check (
				chance is null or step not in ('committed', 'declined', 'withdrawn', 'terminated')
			)
		) strict`.execute(db);
	await sql`
		create unique index one_rung_a_day on source_steps (source_id, day)
		where step not in ('declined', 'withdrawn', 'terminated')`.execute(db);
	await sql`
		create unique index one_departure_a_day on source_steps (source_id, day)
		where step in ('declined', 'withdrawn', 'terminated')`.execute(db);
}
