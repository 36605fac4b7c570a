/** Tenge per one unit of a currency on a day, in millionths, with the origin. */
import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table rates (
			id integer primary key not null,
			version integer not null default 1 check (version >= 1),
			currency text not null check (currency glob '[A-Z][A-Z][A-Z]' and currency <> 'KZT'),
			day text not null check (day is date(day) and day between '1900' and '2201'),
			micros integer not null check (micros between 1 and 9000000000000000),
			origin text not null check (origin <> ''),
			official integer not null check (official in (0, 1)),
			unique (currency, day, origin)
		) strict`.execute(db);
}
