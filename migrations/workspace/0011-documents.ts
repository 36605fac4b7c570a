/** References to the documents that say something; the files may be elsewhere. */
import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table documents (
			id integer primary key not null,
			version integer not null default 1 check (version >= 1),
			title_first text not null check (title_first in ('en', 'ru', 'kk')),
			title_en text check (trim(title_en) <> ''),
			title_ru text check (trim(title_ru) <> ''),
			title_kk text check (trim(title_kk) <> ''),
			author_first text check (author_first in ('en', 'ru', 'kk')),
			author_en text check (trim(author_en) <> ''),
			author_ru text check (trim(author_ru) <> ''),
			author_kk text check (trim(author_kk) <> ''),
			occasion_first text check (occasion_first in ('en', 'ru', 'kk')),
			occasion_en text check (trim(occasion_en) <> ''),
			occasion_ru text check (trim(occasion_ru) <> ''),
			occasion_kk text check (trim(occasion_kk) <> ''),
			day text check (day is date(day) and day between '1900' and '2201'),
			constraint title_given_in_its_first_language check (
				case title_first when 'en' then title_en when 'ru' then title_ru when 'kk' then title_kk end
					is not null
			),
			constraint author_given_in_its_first_language check (
				coalesce(author_first, author_en, author_ru, author_kk) is null
				or case author_first when 'en' then author_en when 'ru' then author_ru when 'kk' then author_kk end
					is not null
			),
			constraint occasion_given_in_its_first_language check (
				coalesce(occasion_first, occasion_en, occasion_ru, occasion_kk) is null
				or case occasion_first when 'en' then occasion_en when 'ru' then occasion_ru when 'kk' then occasion_kk end
					is not null
			)
		) strict`.execute(db);
}
