/** Government documents that promise money. */
import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table plans (
			id integer primary key not null,
			version integer not null default 1 check (version >= 1),
			name_first text not null check (name_first in ('en', 'ru', 'kk')),
			name_en text check (trim(name_en) <> ''),
			name_ru text check (trim(name_ru) <> ''),
			name_kk text check (trim(name_kk) <> ''),
			body_first text check (body_first in ('en', 'ru', 'kk')),
			body_en text check (trim(body_en) <> ''),
			body_ru text check (trim(body_ru) <> ''),
			body_kk text check (trim(body_kk) <> ''),
			start_on text not null check (
				start_on is date(start_on) and start_on between '1900' and '2201'
			),
			end_on text not null check (
				end_on is date(end_on) and end_on between '1900' and '2201'
			),
			approved_on text check (
				approved_on is date(approved_on) and approved_on between '1900' and '2201'
			),
			constraint name_given_in_its_first_language check (
				case name_first when 'en' then name_en when 'ru' then name_ru when 'kk' then name_kk end
					is not null
			),
			constraint body_given_in_its_first_language check (
				coalesce(body_first, body_en, body_ru, body_kk) is null
				or case body_first when 'en' then body_en when 'ru' then body_ru when 'kk' then body_kk end
					is not null
			),
			constraint end_not_before_start check (start_on <= end_on),
			constraint at_most_twenty_years check (end_on < date(start_on, '+20 years'))
		) strict`.execute(db);
}
