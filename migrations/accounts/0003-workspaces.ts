import { sql, type Kysely } from 'kysely';

/** Which workspaces there are, and who belongs to each. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table workspaces (
			slug text not null primary key
				check (slug not glob '*[^a-z0-9-]*' and length(slug) between 1 and 60),
			file text not null unique check (file not glob '*[^a-z0-9.-]*'),
			example text,
			name_first text not null check (name_first in ('en', 'ru', 'kk')),
			name_en text,
			name_ru text,
			name_kk text,
			created_at text not null check (created_at like '____-__-__T__:__:__.___Z'),
			check (
				case name_first when 'en' then name_en when 'ru' then name_ru else name_kk end is not null
			)
		) strict
	`.execute(db);
	await sql`
		create table memberships (
			account_id text not null references accounts (id) on delete cascade,
			workspace text not null references workspaces (slug) on delete cascade,
			role text not null
				check (role in ('director', 'finance', 'fundraiser', 'advocate', 'viewer')),
			primary key (account_id, workspace)
		) strict, without rowid
	`.execute(db);
	await sql`create index memberships_by_workspace on memberships (workspace)`.execute(db);
}
