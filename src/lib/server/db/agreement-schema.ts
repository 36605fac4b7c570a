/** Rows of what a signed paper says of a source, and of what became of it. */
import type { Details, RestrictionRule, TrancheCondition } from '$lib/domain/agreement';
import type { Day, Month } from '$lib/domain/calendar';
import type { CurrencyCode } from '$lib/domain/money';
import type { Editable } from './editable';

export interface SourceDetailsTable {
	source_id: number;
	call: string | null;
	effective_on: Day | null;
	closes_on: Day | null;
	budget_currency: CurrencyCode | null;
	exchange_risk: Details['exchangeRisk'];
	agreed_rate: number | null;
	overhead_cap: number | null;
	match_required: number | null;
	announcement: string | null;
	lot_number: string | null;
	customer_bin: string | null;
	method: Details['method'];
	planned_sum: number | null;
	sum_with_vat: number | null;
	vat: number | null;
	our_bid: number | null;
	measure: string | null;
	persons: number | null;
	tariff: number | null;
	licence: string | null;
	licence_expires_on: Day | null;
	counts_when: Details['countsWhen'];
	payment_terms: Details['paymentTerms'];
	payment_days: number | null;
	decision_on: Day | null;
	asked_on: Day | null;
	paid_so_far: number | null;
	opening_balance: number | null;
	opening_on: Day | null;
	renews_id: number | null;
	instead_of_id: number | null;
}

export interface SourceYearsTable {
	source_id: number;
	year: number;
	minor: number;
	carried_by: string | null;
}

export interface AmendmentsTable extends Editable {
	source_id: number;
	signed_on: Day;
	effective_on: Day;
	new_end: Day | null;
	new_amount: number | null;
	reference: string | null;
	reason: string | null;
	document_id: number | null;
}

export interface AmendmentSharesTable {
	amendment_id: number;
	allocation_id: number;
	minor: number;
}

export interface TranchesTable extends Editable {
	source_id: number;
	planned_on: Day | null;
	planned: number | null;
	condition: TrancheCondition | null;
	condition_note: string | null;
	condition_met_on: Day | null;
	received_on: Day | null;
	received: number | null;
	bank_rate: number | null;
	reference: string | null;
}

export interface SpendingTable extends Editable {
	allocation_id: number;
	month: Month;
	minor: number;
}

export interface RestrictionsTable extends Editable {
	source_id: number;
	rule: RestrictionRule;
	line: string | null;
	region: string | null;
	at_most: number | null;
	note: string | null;
}

export interface CheckAcceptancesTable extends Editable {
	code: string;
	subject: string;
	figures: string;
	reason: string;
	accepted_on: Day;
	accepted_by: string;
}
