/** Lets an allocation fall on its source's tranches. */
import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table allocations_next (
			id integer primary key not null,
			version integer not null default 1 check (version >= 1),
			source_id integer not null references sources (id),
			program_id integer not null references programs (id),
			line text check (line <> ''),
			amount_state text not null check (amount_state in ('known', 'undisclosed', 'missing')),
			amount_minor integer check (amount_minor between 0 and 9000000000000),
			currency text check (currency glob '[A-Z][A-Z][A-Z]'),
			start_on text check (start_on is date(start_on) and start_on between '1900' and '2201'),
			end_on text check (end_on is date(end_on) and end_on between '1900' and '2201'),
			profile text not null default 'monthly' check (
				profile in ('monthly', 'daily', 'once', 'tranches')
			),
			constraint only_a_known_amount_has_figures check (
				case amount_state
					when 'known' then amount_minor is not null and currency is not null
					else coalesce(amount_minor, currency) is null
				end
			),
			constraint end_not_before_start check (start_on <= end_on),
			constraint at_most_twenty_years check (end_on < date(start_on, '+20 years'))
		) strict`.execute(db);
	await sql`
		insert into allocations_next
		select id, version, source_id, program_id, line, amount_state, amount_minor, currency,
			start_on, end_on, profile
		from allocations`.execute(db);
	await sql`
		drop table allocations`.execute(db);
	await sql`
		alter table allocations_next rename to allocations`.execute(db);
	await sql`
		create index allocations_of_a_source on allocations (source_id)`.execute(db);
	await sql`
		create index allocations_to_a_program on allocations (program_id)`.execute(db);
}
