/** Writes what the kinds say of themselves, inside the transaction of their source. */
import { noDetails, type Details } from '$lib/domain/agreement';
import type { WorkspaceDb } from '../db/workspace-schema';

/** In the place of what was told before. */
export async function writeDetails(
	db: WorkspaceDb,
	sourceId: number,
	details: Details
): Promise<void> {
	await db.deleteFrom('source_years').where('source_id', '=', sourceId).execute();
	await db.deleteFrom('source_details').where('source_id', '=', sourceId).execute();
	if (JSON.stringify(details) === JSON.stringify(noDetails)) return;
	await db
		.insertInto('source_details')
		.values({ source_id: sourceId, ...fromDetails(details) })
		.execute();
	const years = details.years.map(({ year, minor, carriedBy }) => ({
		source_id: sourceId,
		year,
		minor,
		carried_by: carriedBy
	}));
	if (years.length > 0) await db.insertInto('source_years').values(years).execute();
}

function fromDetails(details: Details) {
	return {
		call: details.call,
		effective_on: details.effectiveOn,
		closes_on: details.closesOn,
		budget_currency: details.budgetCurrency,
		exchange_risk: details.exchangeRisk,
		agreed_rate: details.agreedRate,
		overhead_cap: details.overheadCap,
		match_required: details.matchRequired,
		announcement: details.announcement,
		lot_number: details.lotNumber,
		customer_bin: details.customerBin,
		method: details.method,
		planned_sum: details.plannedSum,
		sum_with_vat: details.sumWithVat,
		vat: details.vat,
		our_bid: details.ourBid,
		measure: details.measure,
		persons: details.persons,
		tariff: details.tariff,
		licence: details.licence,
		licence_expires_on: details.licenceExpiresOn,
		counts_when: details.countsWhen,
		payment_terms: details.paymentTerms,
		payment_days: details.paymentDays,
		decision_on: details.decisionOn,
		asked_on: details.askedOn,
		paid_so_far: details.opening?.paidSoFar ?? null,
		opening_balance: details.opening?.balance ?? null,
		opening_on: details.opening?.on ?? null,
		renews_id: details.renewsId,
		instead_of_id: details.insteadOfId
	};
}
