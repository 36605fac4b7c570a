import { sql, type Kysely } from 'kysely';

/** Who may enter. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table accounts (
			id text not null primary key check (length(id) >= 20),
			email text not null unique collate nocase check (email like '_%@_%'),
			name text not null check (trim(name) <> ''),
			password_hash text not null check (password_hash like '$argon2id$%'),
			language text not null check (language in ('en', 'ru', 'kk')),
			theme text check (theme in ('light', 'dark')),
			created_at text not null check (created_at like '____-__-__T__:__:__.___Z'),
			disabled_at text check (disabled_at like '____-__-__T__:__:__.___Z')
		) strict
	`.execute(db);
}
