/** What a program must spend, by budget line and month, in versions. */
import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table need_versions (
			id integer primary key not null,
			version integer not null default 1 check (version >= 1),
			program_id integer not null references programs (id),
			label text not null check (label <> ''),
			approved_on text check (
				approved_on is date(approved_on) and approved_on between '1900' and '2201'
			),
			currency text not null check (currency glob '[A-Z][A-Z][A-Z]'),
			unique (program_id, label)
		) strict`.execute(db);
	await sql`
		create table need_lines (
			id integer primary key not null,
			need_version_id integer not null references need_versions (id) on delete cascade,
			line text not null check (line <> ''),
			monthly integer not null check (monthly between 0 and 9000000000000),
			from_month text not null check (
				from_month || '-01' is date(from_month || '-01') and from_month between '1900' and '2201'
			),
			to_month text not null check (
				to_month || '-01' is date(to_month || '-01') and to_month between '1900' and '2201'
			),
			unique (need_version_id, line, from_month),
			constraint months_in_order check (from_month <= to_month),
			constraint at_most_twenty_years check (
				to_month || '-01' < date(from_month || '-01', '+20 years')
			)
		) strict`.execute(db);
}
