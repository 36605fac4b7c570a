/** Why a source reached a rung of its ladder, or left it. */
import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		alter table source_steps add column reason text check (reason <> '')`.execute(db);
}
