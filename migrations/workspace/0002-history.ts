/** Who changed what, when and why: each entry sealed with the one before, none ever rewritten. */
import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table history (
			seq integer primary key not null,
			at text not null check (at glob '????-??-??T??:??:??.???Z'),
			actor_id text not null check (actor_id <> ''),
			actor_name text not null,
			noun text not null check (noun <> ''),
			record_id integer,
			action text not null check (action <> ''),
			before text check (json_valid(before)),
			after text check (json_valid(after)),
			reason text check (reason <> ''),
			previous_hash text not null unique check (length(previous_hash) = 64),
			hash text not null unique check (length(hash) = 64)
		) strict`.execute(db);
	await sql`create index history_of_a_record on history (noun, record_id, seq)`.execute(db);
	await sql`
		create trigger history_is_not_edited before update on history
		begin
			select raise(abort, 'an entry of the history is never edited');
		end`.execute(db);
	await sql`
		create trigger history_is_not_removed before delete on history
		begin
			select raise(abort, 'an entry of the history is never removed');
		end`.execute(db);
}
