import { sql, type Kysely } from 'kysely';

/** Links by which a person sets a new password, once. Only the SHA-256 of a link's token is kept. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table recovery_links (
			id integer not null primary key,
			token_hash text not null unique
				check (length(token_hash) = 64 and token_hash not glob '*[^0-9a-f]*'),
			account_id text not null references accounts (id) on delete cascade,
			made_by text references accounts (id),
			made_at text not null check (made_at like '____-__-__T__:__:__.___Z'),
			expires_at text not null check (expires_at like '____-__-__T__:__:__.___Z'),
			withdrawn_at text check (withdrawn_at like '____-__-__T__:__:__.___Z'),
			used_at text check (used_at like '____-__-__T__:__:__.___Z'),
			constraint it_expires_after_it_was_made check (expires_at > made_at),
			constraint it_is_not_used_once_withdrawn check (used_at is null or withdrawn_at is null)
		) strict
	`.execute(db);
	await sql`create index recovery_links_by_account on recovery_links (account_id)`.execute(db);
	await sql`create index recovery_links_by_maker on recovery_links (made_by)`.execute(db);
}
