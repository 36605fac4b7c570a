/** What a source's money may not pay for. */
import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table restrictions (
			id integer primary key not null,
			version integer not null default 1 check (version >= 1),
			source_id integer not null references sources (id),
			rule text not null check (rule in ('line_excluded', 'line_only', 'line_at_most', 'region_only')),
			line text check (line <> ''),
			region text check (region <> ''),
			at_most integer check (at_most between 0 and 10000),
			note text check (note <> ''),
			constraint a_rule_says_what_it_is_about check (
				case rule
					when 'region_only' then region is not null and coalesce(line, at_most) is null
					when 'line_at_most' then line is not null and at_most is not null and region is null
					else line is not null and coalesce(region, at_most) is null
				end
			)
		) strict`.execute(db);
	await sql`
		create index restrictions_of_a_source on restrictions (source_id)`.execute(db);
}
