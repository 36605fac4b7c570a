/** Payments of a source, planned and received, in the currency of its agreement. */
import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table tranches (
			id integer primary key not null,
			version integer not null default 1 check (version >= 1),
			source_id integer not null references sources (id),
			planned_on text check (planned_on is date(planned_on) and planned_on between '1900' and '2201'),
			planned integer check (planned between 0 and 9000000000000),
			condition text check (condition in ('none', 'report', 'act', 'other')),
			condition_note text check (condition_note <> ''),
			condition_met_on text check (condition_met_on is date(condition_met_on) and condition_met_on between '1900' and '2201'),
			received_on text check (received_on is date(received_on) and received_on between '1900' and '2201'),
			received integer check (received between 0 and 9000000000000),
			bank_rate integer check (bank_rate between 1 and 9000000000000000),
			reference text check (reference <> ''),
			constraint planned_or_received check (coalesce(planned, received) is not null),
			constraint planned_money_has_its_day check ((planned is null) = (planned_on is null)),
			constraint received_money_has_its_day check ((received is null) = (received_on is null))
		) strict`.execute(db);
	await sql`
		create index tranches_of_a_source on tranches (source_id)`.execute(db);
}
