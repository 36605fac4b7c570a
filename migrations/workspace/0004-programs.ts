/** Continuing services that need money every month. */
import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table programs (
			id integer primary key not null,
			version integer not null default 1 check (version >= 1),
			organisation_id integer not null references organisations (id),
			kind text not null check (kind <> ''),
			name_first text not null check (name_first in ('en', 'ru', 'kk')),
			name_en text check (trim(name_en) <> ''),
			name_ru text check (trim(name_ru) <> ''),
			name_kk text check (trim(name_kk) <> ''),
			region_first text check (region_first in ('en', 'ru', 'kk')),
			region_en text check (trim(region_en) <> ''),
			region_ru text check (trim(region_ru) <> ''),
			region_kk text check (trim(region_kk) <> ''),
			capacity_count integer check (capacity_count between 1 and 1000000),
			capacity_unit text check (capacity_unit <> ''),
			minimum_basis_points integer check (minimum_basis_points between 1 and 10000),
			minimum_reason text check (minimum_reason <> ''),
			end_on text check (end_on is date(end_on) and end_on between '1900' and '2201'),
			constraint name_given_in_its_first_language check (
				case name_first when 'en' then name_en when 'ru' then name_ru when 'kk' then name_kk end
					is not null
			),
			constraint region_given_in_its_first_language check (
				coalesce(region_first, region_en, region_ru, region_kk) is null
				or case region_first when 'en' then region_en when 'ru' then region_ru when 'kk' then region_kk end
					is not null
			),
			constraint capacity_has_a_unit check ((capacity_count is null) = (capacity_unit is null)),
			constraint minimum_has_a_reason check (
				(minimum_basis_points is null) = (minimum_reason is null)
			)
		) strict`.execute(db);
	await sql`create index programs_of_an_organisation on programs (organisation_id)`.execute(db);
}
