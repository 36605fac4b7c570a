/** The workspace's own name and settings: exactly one row. */
import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table workspace (
			id integer primary key not null check (id = 1),
			version integer not null default 1 check (version >= 1),
			name_first text not null check (name_first in ('en', 'ru', 'kk')),
			name_en text check (trim(name_en) <> ''),
			name_ru text check (trim(name_ru) <> ''),
			name_kk text check (trim(name_kk) <> ''),
			zone text not null default 'Asia/Almaty' check (zone <> ''),
			first_month_of_year integer not null default 1 check (first_month_of_year between 1 and 12),
			short_over integer not null default 100 check (short_over between 0 and 10000),
			opens_as_of text check (
				opens_as_of is date(opens_as_of) and opens_as_of between '1900' and '2201'
			),
			opens_from text check (
				opens_from || '-01' is date(opens_from || '-01') and opens_from between '1900' and '2201'
			),
			opens_to text check (
				opens_to || '-01' is date(opens_to || '-01') and opens_to between '1900' and '2201'
			),
			example text check (example <> ''),
			constraint name_given_in_its_first_language check (
				case name_first when 'en' then name_en when 'ru' then name_ru when 'kk' then name_kk end
					is not null
			),
			constraint months_in_order check (opens_from <= opens_to)
		) strict`.execute(db);
}
