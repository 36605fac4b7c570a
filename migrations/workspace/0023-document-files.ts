/** Files of documents, kept beside the database under their hash; and other currencies in claims. */
import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		alter table documents add column file_sha256 text check (
			length(file_sha256) = 64 and file_sha256 not glob '*[^0-9a-f]*'
		)`.execute(db);
	await sql`
		alter table documents add column file_name text check (file_name <> '')`.execute(db);
	await sql`
		alter table documents add column file_type text check (file_type <> '')`.execute(db);
	await sql`
		alter table documents add column file_bytes integer check (file_bytes between 1 and 10485760)`.execute(
		db
	);
	await sql`
		alter table documents add column link text check (link <> '')`.execute(db);
	await sql`
		alter table claims add column stated_other integer check (stated_other between 0 and 9000000000000)`.execute(
		db
	);
	await sql`
		alter table claims add column stated_currency text check (
			stated_currency glob '[A-Z][A-Z][A-Z]' and stated_currency not in ('KZT', 'USD')
		)`.execute(db);
}
