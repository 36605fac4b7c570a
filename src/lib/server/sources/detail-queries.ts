/** What the kinds of source say of themselves. */
import { noDetails, type Details } from '$lib/domain/agreement';
import { groupBy } from '$lib/domain/grouping';
import type { Row, WorkspaceDb } from '../db/workspace-schema';

const columns = [
	'source_id',
	'call',
	'effective_on',
	'closes_on',
	'budget_currency',
	'exchange_risk',
	'agreed_rate',
	'overhead_cap',
	'match_required',
	'announcement',
	'lot_number',
	'customer_bin',
	'method',
	'planned_sum',
	'sum_with_vat',
	'vat',
	'our_bid',
	'measure',
	'persons',
	'tariff',
	'licence',
	'licence_expires_on',
	'counts_when',
	'payment_terms',
	'payment_days',
	'decision_on',
	'asked_on',
	'paid_so_far',
	'opening_balance',
	'opening_on',
	'renews_id',
	'instead_of_id'
] as const;
const yearColumns = ['source_id', 'year', 'minor', 'carried_by'] as const;
type DetailRow = Row<'source_details', (typeof columns)[number]>;
type YearRow = Row<'source_years', (typeof yearColumns)[number]>;

/** By the source's id; two queries. */
export async function readDetails(db: WorkspaceDb): Promise<ReadonlyMap<number, Details>> {
	const rows = await db.selectFrom('source_details').select(columns).execute();
	const years = await db
		.selectFrom('source_years')
		.select(yearColumns)
		.orderBy('source_id')
		.orderBy('year')
		.execute();
	const yearsOf = groupBy(years, (year) => year.source_id);
	return new Map(
		rows.map((row) => [row.source_id, toDetails(row, yearsOf.get(row.source_id) ?? [])])
	);
}

export async function findDetails(db: WorkspaceDb, sourceId: number): Promise<Details> {
	const row = await db
		.selectFrom('source_details')
		.select(columns)
		.where('source_id', '=', sourceId)
		.executeTakeFirst();
	if (!row) return noDetails;
	const years = await db
		.selectFrom('source_years')
		.select(yearColumns)
		.where('source_id', '=', sourceId)
		.orderBy('year')
		.execute();
	return toDetails(row, years);
}

function toDetails(row: DetailRow, years: readonly YearRow[]): Details {
	return {
		call: row.call,
		effectiveOn: row.effective_on,
		closesOn: row.closes_on,
		budgetCurrency: row.budget_currency,
		exchangeRisk: row.exchange_risk,
		agreedRate: row.agreed_rate,
		overheadCap: row.overhead_cap,
		matchRequired: row.match_required,
		announcement: row.announcement,
		lotNumber: row.lot_number,
		customerBin: row.customer_bin,
		method: row.method,
		plannedSum: row.planned_sum,
		sumWithVat: row.sum_with_vat,
		vat: row.vat,
		ourBid: row.our_bid,
		measure: row.measure,
		persons: row.persons,
		tariff: row.tariff,
		licence: row.licence,
		licenceExpiresOn: row.licence_expires_on,
		countsWhen: row.counts_when,
		paymentTerms: row.payment_terms,
		paymentDays: row.payment_days,
		decisionOn: row.decision_on,
		askedOn: row.asked_on,
		opening: openingOf(row),
		renewsId: row.renews_id,
		insteadOfId: row.instead_of_id,
		years: years.map(({ year, minor, carried_by }) => ({ year, minor, carriedBy: carried_by }))
	};
}

/** The table's CHECK keeps the three together. */
function openingOf({ opening_on, paid_so_far, opening_balance }: DetailRow): Details['opening'] {
	if (opening_on === null || paid_so_far === null || opening_balance === null) return null;
	return { on: opening_on, paidSoFar: paid_so_far, balance: opening_balance };
}
