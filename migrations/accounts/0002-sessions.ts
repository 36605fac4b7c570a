import { sql, type Kysely } from 'kysely';

/** Who is signed in. Only the SHA-256 of a session's id is kept: the file alone opens nothing. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table sessions (
			id text not null primary key check (length(id) = 64),
			account_id text not null references accounts (id) on delete cascade,
			created_at text not null check (created_at like '____-__-__T__:__:__.___Z'),
			expires_at text not null check (expires_at like '____-__-__T__:__:__.___Z'),
			kept integer not null check (kept in (0, 1)),
			check (expires_at >= created_at)
		) strict
	`.execute(db);
	await sql`create index sessions_by_account on sessions (account_id)`.execute(db);
	await sql`create index sessions_by_expiry on sessions (expires_at)`.execute(db);
}
