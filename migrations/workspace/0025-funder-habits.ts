/** How long a funder usually takes, and its number. */
import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		alter table funders add column bin text check (length(bin) = 12 and bin not glob '*[^0-9]*')`.execute(
		db
	);
	await sql`
		alter table funders add column usual_days_to_decision integer check (
			usual_days_to_decision between 0 and 3650
		)`.execute(db);
	await sql`
		alter table funders add column usual_days_to_money integer check (
			usual_days_to_money between 0 and 3650
		)`.execute(db);
}
