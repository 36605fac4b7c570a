/** Dated, signed changes to a source: added, never written over. */
import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table amendments (
			id integer primary key not null,
			version integer not null default 1 check (version >= 1),
			source_id integer not null references sources (id),
			signed_on text not null check (signed_on is date(signed_on) and signed_on between '1900' and '2201'),
			effective_on text not null check (
				effective_on is date(effective_on) and effective_on between '1900' and '2201'
			),
			new_end text check (new_end is date(new_end) and new_end between '1900' and '2201'),
			new_amount integer check (new_amount between 0 and 9000000000000),
			reference text check (reference <> ''),
			reason text check (reason <> ''),
			document_id integer references documents (id),
			unique (source_id, effective_on),
			constraint something_changes check (coalesce(new_end, new_amount) is not null),
			constraint the_new_end_is_not_before_its_day check (effective_on <= new_end)
		) strict`.execute(db);
	await sql`
		create table amendment_shares (
			amendment_id integer not null references amendments (id) on delete cascade,
			allocation_id integer not null references allocations (id),
			minor integer not null check (minor between 0 and 9000000000000),
			primary key (amendment_id, allocation_id)
		) strict`.execute(db);
	await sql`
		create index amendments_of_an_allocation on amendment_shares (allocation_id)`.execute(db);
	await sql`
		create index amendments_in_a_document on amendments (document_id)`.execute(db);
}
