import { sql, type Kysely } from 'kysely';

/** Who of a workspace may not enter it any more, and when each was there last. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		alter table memberships add column
			disabled_at text check (disabled_at like '____-__-__T__:__:__.___Z')
	`.execute(db);
	await sql`
		alter table memberships add column
			last_seen_at text check (last_seen_at like '____-__-__T__:__:__.___Z')
	`.execute(db);
}
