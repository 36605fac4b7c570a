/** What a kind of funding source says besides what every source says: one row a source, if any. */
import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table source_details (
			source_id integer primary key not null references sources (id) on delete cascade,
			call text check (call <> ''),
			effective_on text check (effective_on is date(effective_on) and effective_on between '1900' and '2201'),
			closes_on text check (closes_on is date(closes_on) and closes_on between '1900' and '2201'),
			budget_currency text check (budget_currency glob '[A-Z][A-Z][A-Z]'),
			exchange_risk text check (exchange_risk in ('funder', 'recipient', 'shared')),
			agreed_rate integer check (agreed_rate between 1 and 9000000000000000),
			overhead_cap integer check (overhead_cap between 0 and 10000),
			match_required integer check (match_required between 0 and 10000),
			announcement text check (announcement <> ''),
			lot_number text check (lot_number <> ''),
			customer_bin text check (length(customer_bin) = 12 and customer_bin not glob '*[^0-9]*'),
			method text check (
				method in (
					'open_tender', 'auction', 'price_proposals', 'single_source', 'social_order', 'other'
				)
			),
			planned_sum integer check (planned_sum between 0 and 9000000000000),
			sum_with_vat integer check (sum_with_vat between 0 and 9000000000000),
			vat integer check (vat between 0 and 10000),
			our_bid integer check (our_bid between 0 and 9000000000000),
			measure text check (measure <> ''),
			persons integer check (persons between 1 and 1000000),
			tariff integer check (tariff between 0 and 9000000000000),
			licence text check (licence <> ''),
			licence_expires_on text check (licence_expires_on is date(licence_expires_on) and licence_expires_on between '1900' and '2201'),
			counts_when text check (counts_when in ('in_hand', 'board_decision', 'signed_contract')),
			payment_terms text check (
				payment_terms in ('advance', 'reimbursement', 'after_act', 'after_final_report')
			),
			payment_days integer check (payment_days between 0 and 3650),
			decision_on text check (decision_on is date(decision_on) and decision_on between '1900' and '2201'),
			asked_on text check (asked_on is date(asked_on) and asked_on between '1900' and '2201'),
			paid_so_far integer check (paid_so_far between 0 and 9000000000000),
			opening_balance integer check (opening_balance between 0 and 9000000000000),
			opening_on text check (opening_on is date(opening_on) and opening_on between '1900' and '2201'),
			renews_id integer references sources (id) check (renews_id <> source_id),
			instead_of_id integer references sources (id) check (instead_of_id <> source_id),
			constraint vat_has_its_sum check ((sum_with_vat is null) = (vat is null)),
			constraint an_opening_has_its_day check (
				(paid_so_far is null) = (opening_on is null)
				and (opening_balance is null) = (opening_on is null)
			),
			constraint balance_within_what_was_paid check (opening_balance <= paid_so_far)
		) strict`.execute(db);
	await sql`
		create index sources_that_renew on source_details (renews_id)`.execute(db);
	await sql`
		create index sources_instead_of on source_details (instead_of_id)`.execute(db);
}
