/** Agreements and promises of money, with both stated amounts and days as documents give them. */
import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`
		create table sources (
			id integer primary key not null,
			version integer not null default 1 check (version >= 1),
			kind text not null check (
				kind in (
					'donor_grant', 'procurement_lot', 'plan_allocation', 'state_grant', 'tariff', 'own_income'
				)
			),
			name_first text not null check (name_first in ('en', 'ru', 'kk')),
			name_en text check (trim(name_en) <> ''),
			name_ru text check (trim(name_ru) <> ''),
			name_kk text check (trim(name_kk) <> ''),
			funder_id integer not null references funders (id),
			plan_id integer references plans (id),
			parent_id integer references sources (id) check (parent_id <> id),
			reference text check (reference <> ''),
			lots integer not null default 1 check (lots between 1 and 10000),
			amount_state text not null check (amount_state in ('known', 'undisclosed', 'missing')),
			amount_minor integer check (amount_minor between 0 and 9000000000000),
			currency text check (currency glob '[A-Z][A-Z][A-Z]'),
			lowest integer check (lowest between 0 and 9000000000000),
			highest integer check (highest between 0 and 9000000000000),
			stated_kzt integer check (stated_kzt between 0 and 9000000000000),
			stated_usd integer check (stated_usd between 0 and 9000000000000),
			${statedDay('start')},
			${statedDay('end')},
			signed_on text check (
				signed_on is date(signed_on) and signed_on between '1900' and '2201'
			),
			carries_over integer not null default 0 check (carries_over in (0, 1)),
			constraint name_given_in_its_first_language check (
				case name_first when 'en' then name_en when 'ru' then name_ru when 'kk' then name_kk end
					is not null
			),
			constraint only_a_known_amount_has_figures check (
				case amount_state
					when 'known' then amount_minor is not null and currency is not null
					else coalesce(amount_minor, currency, lowest, highest) is null
				end
			),
			constraint amount_between_its_ends check (
				coalesce(lowest, amount_minor) <= amount_minor
				and amount_minor <= coalesce(highest, amount_minor)
			),
			${statedDayChecks('start')},
			${statedDayChecks('end')},
			constraint end_not_before_start check (
				coalesce(start_latest, start_on) <= coalesce(end_earliest, end_on)
			),
			constraint at_most_twenty_years check (
				coalesce(end_latest, end_on) < date(coalesce(start_earliest, start_on), '+20 years')
			)
		) strict`.execute(db);
	await sql`create index sources_of_a_funder on sources (funder_id)`.execute(db);
	await sql`create index sources_of_a_plan on sources (plan_id)`.execute(db);
	await sql`create index sources_of_a_parent on sources (parent_id)`.execute(db);
}

const day = (column: string) =>
	`${column} text check (${column} is date(${column}) and ${column} between '1900' and '2201')`;

/** A day as a document gives it; a null `_on` is an unknown one. */
function statedDay(side: 'start' | 'end') {
	return sql.raw(`
			${day(`${side}_on`)},
			${day(`${side}_earliest`)},
			${day(`${side}_latest`)},
			${side}_about integer not null default 0 check (${side}_about in (0, 1)),
			${side}_phrase text check (${side}_phrase <> '')`);
}

function statedDayChecks(side: 'start' | 'end') {
	return sql.raw(`
			constraint an_unknown_${side}_says_nothing check (
				${side}_on is not null
				or (
					coalesce(${side}_earliest, ${side}_latest, ${side}_phrase) is null
					and ${side}_about = 0
				)
			),
			constraint ${side}_days_in_order check (
				coalesce(${side}_earliest, ${side}_on) <= ${side}_on
				and ${side}_on <= coalesce(${side}_latest, ${side}_on)
			)`);
}
