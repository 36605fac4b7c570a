/** What one document says of one source, in its own words. */
import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table claims (
			id integer primary key not null,
			version integer not null default 1 check (version >= 1),
			source_id integer not null references sources (id),
			document_id integer not null references documents (id),
			place text check (place <> ''),
			quote text not null check (length(quote) between 1 and 500),
			quote_language text check (quote_language in ('en', 'ru', 'kk')),
			stated_kzt integer check (stated_kzt between 0 and 9000000000000),
			stated_usd integer check (stated_usd between 0 and 9000000000000),
			stated_start text check (
				stated_start is date(stated_start) and stated_start between '1900' and '2201'
			),
			stated_end text check (
				stated_end is date(stated_end) and stated_end between '1900' and '2201'
			),
			adopted integer not null check (adopted in (0, 1)),
			note_first text check (note_first in ('en', 'ru', 'kk')),
			note_en text check (trim(note_en) <> ''),
			note_ru text check (trim(note_ru) <> ''),
			note_kk text check (trim(note_kk) <> ''),
			constraint note_given_in_its_first_language check (
				coalesce(note_first, note_en, note_ru, note_kk) is null
				or case note_first when 'en' then note_en when 'ru' then note_ru when 'kk' then note_kk end
					is not null
			)
		) strict`.execute(db);
	await sql`create index claims_of_a_source on claims (source_id)`.execute(db);
	await sql`create index claims_in_a_document on claims (document_id)`.execute(db);
}
