/** Checks that a person accepted, each with the reason and the figures it was accepted for. */
import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table check_acceptances (
			id integer primary key not null,
			version integer not null default 1 check (version >= 1),
			code text not null check (code <> ''),
			subject text not null check (subject <> ''),
			figures text not null,
			reason text not null check (reason <> ''),
			accepted_on text not null check (
				accepted_on is date(accepted_on) and accepted_on between '1900' and '2201'
			),
			accepted_by text not null check (accepted_by <> ''),
			unique (code, subject)
		) strict`.execute(db);
}
