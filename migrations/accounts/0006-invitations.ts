import { sql, type Kysely } from 'kysely';

/** Links that let somebody into a workspace, once. Only the SHA-256 of a link's token is kept. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table invitations (
			id integer not null primary key,
			token_hash text not null unique
				check (length(token_hash) = 64 and token_hash not glob '*[^0-9a-f]*'),
			workspace text not null references workspaces (slug) on delete cascade,
			role text not null
				check (role in ('director', 'finance', 'fundraiser', 'advocate', 'viewer')),
			name text check (trim(name) <> ''),
			email text check (email like '_%@_%'),
			made_by text not null references accounts (id),
			made_at text not null check (made_at like '____-__-__T__:__:__.___Z'),
			expires_at text not null check (expires_at like '____-__-__T__:__:__.___Z'),
			withdrawn_at text check (withdrawn_at like '____-__-__T__:__:__.___Z'),
			used_at text check (used_at like '____-__-__T__:__:__.___Z'),
			used_by text references accounts (id),
			constraint it_expires_after_it_was_made check (expires_at > made_at),
			constraint it_is_used_by_somebody check ((used_at is null) = (used_by is null)),
			constraint it_is_not_used_once_withdrawn check (used_at is null or withdrawn_at is null)
		) strict
	`.execute(db);
	await sql`create index invitations_by_workspace on invitations (workspace)`.execute(db);
	await sql`create index invitations_by_maker on invitations (made_by)`.execute(db);
}
