/** Whoever pays. Origin belongs here, never to a currency. */
import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table funders (
			id integer primary key not null,
			version integer not null default 1 check (version >= 1),
			name_first text not null check (name_first in ('en', 'ru', 'kk')),
			name_en text check (trim(name_en) <> ''),
			name_ru text check (trim(name_ru) <> ''),
			name_kk text check (trim(name_kk) <> ''),
			origin text not null check (origin in ('state', 'domestic', 'foreign')),
			constraint name_given_in_its_first_language check (
				case name_first when 'en' then name_en when 'ru' then name_ru when 'kk' then name_kk end
					is not null
			)
		) strict`.execute(db);
}
