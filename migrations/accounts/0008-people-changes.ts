import { sql, type Kysely } from 'kysely';

/**
 * What happened to the people of a workspace, written with the change itself; from here it is told
 * to the history in the workspace's own file, which no transaction of this one reaches.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table people_changes (
			id integer not null primary key,
			workspace text not null references workspaces (slug) on delete cascade,
			at text not null check (at like '____-__-__T__:__:__.___Z'),
			actor_id text not null check (actor_id <> ''),
			actor_name text not null,
			noun text not null check (noun in ('people', 'invitations')),
			action text not null check (action <> ''),
			before text check (json_valid(before)),
			after text check (json_valid(after)),
			told integer not null default 0 check (told in (0, 1)),
			constraint something_stood_or_stands check (coalesce(before, after) is not null)
		) strict
	`.execute(db);
	await sql`
		create index people_changes_untold on people_changes (workspace, id) where told = 0
	`.execute(db);
}
