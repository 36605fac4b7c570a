/** Pairs of claims that may be about the same money. */
import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table claim_overlaps (
			id integer primary key not null,
			version integer not null default 1 check (version >= 1),
			first_claim_id integer not null references claims (id),
			second_claim_id integer not null references claims (id),
			reason_first text check (reason_first in ('en', 'ru', 'kk')),
			reason_en text check (trim(reason_en) <> ''),
			reason_ru text check (trim(reason_ru) <> ''),
			reason_kk text check (trim(reason_kk) <> ''),
			constraint reason_given_in_its_first_language check (
				coalesce(reason_first, reason_en, reason_ru, reason_kk) is null
				or case reason_first when 'en' then reason_en when 'ru' then reason_ru when 'kk' then reason_kk end
					is not null
			),
			unique (first_claim_id, second_claim_id),
			constraint a_pair_is_recorded_once check (first_claim_id < second_claim_id)
		) strict`.execute(db);
	await sql`create index overlaps_of_a_second_claim on claim_overlaps (second_claim_id)`.execute(
		db
	);
}
