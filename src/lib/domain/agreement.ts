/** What a signed paper says of a source besides its amount and days: plain data, as recorded. */
import type { Day, Month } from './calendar';
import type { CurrencyCode } from './money';

export const exchangeRisks = ['funder', 'recipient', 'shared'] as const;
export const procurementMethods = [
	'open_tender',
	'auction',
	'price_proposals',
	'single_source',
	'social_order',
	'other'
] as const;
export const countingTimes = ['in_hand', 'board_decision', 'signed_contract'] as const;
export const paymentTerms = [
	'advance',
	'reimbursement',
	'after_act',
	'after_final_report'
] as const;
export type PaymentTerms = (typeof paymentTerms)[number];

/** The fields of the kinds; a field that its kind does not have is null. Which has which: `kinds`. */
export interface Details {
	/** The call of proposals, the contest or the program of state grants. */
	readonly call: string | null;
	readonly effectiveOn: Day | null;
	/** The last day for costs, reports and returns. */
	readonly closesOn: Day | null;
	readonly budgetCurrency: CurrencyCode | null;
	/** Who bears a loss by exchange. */
	readonly exchangeRisk: (typeof exchangeRisks)[number] | null;
	/** Tenge per unit of the agreement currency, in millionths. */
	readonly agreedRate: number | null;
	/** Basis points of the amount. */
	readonly overheadCap: number | null;
	/** Basis points of the amount. */
	readonly matchRequired: number | null;
	readonly announcement: string | null;
	readonly lotNumber: string | null;
	/** Twelve digits of which the last checks the others. */
	readonly customerBin: string | null;
	readonly method: (typeof procurementMethods)[number] | null;
	/** Minor units of the agreement currency, as announced. */
	readonly plannedSum: number | null;
	/** As the contract states it; the source's amount is net of the VAT that must be paid over. */
	readonly sumWithVat: number | null;
	/** Basis points on top of the net amount. */
	readonly vat: number | null;
	readonly ourBid: number | null;
	/** Measure of the plan. */
	readonly measure: string | null;
	readonly persons: number | null;
	/** Minor units a person and month. */
	readonly tariff: number | null;
	readonly licence: string | null;
	readonly licenceExpiresOn: Day | null;
	/** By what own income is sure. */
	readonly countsWhen: (typeof countingTimes)[number] | null;
	readonly paymentTerms: PaymentTerms | null;
	/** Usual days from the act (or report) to the money. */
	readonly paymentDays: number | null;
	readonly decisionOn: Day | null;
	/** When somebody last asked for an undisclosed amount. */
	readonly askedOn: Day | null;
	/** Where records begin in the middle of an agreement: received before that day, and unspent on it. */
	readonly opening: {
		readonly on: Day;
		readonly paidSoFar: number;
		readonly balance: number;
	} | null;
	readonly renewsId: number | null;
	readonly insteadOfId: number | null;
	/** What a plan gives in each budget year, in order of the years. */
	readonly years: readonly BudgetYear[];
}

export interface BudgetYear {
	readonly year: number;
	/** Minor units of the agreement currency. */
	readonly minor: number;
	/** The document that carries what is not contracted into the next year; null: it lapses. */
	readonly carriedBy: string | null;
}

/** Nothing told besides what every source says. */
export const noDetails: Details = {
	call: null,
	effectiveOn: null,
	closesOn: null,
	budgetCurrency: null,
	exchangeRisk: null,
	agreedRate: null,
	overheadCap: null,
	matchRequired: null,
	announcement: null,
	lotNumber: null,
	customerBin: null,
	method: null,
	plannedSum: null,
	sumWithVat: null,
	vat: null,
	ourBid: null,
	measure: null,
	persons: null,
	tariff: null,
	licence: null,
	licenceExpiresOn: null,
	countsWhen: null,
	paymentTerms: null,
	paymentDays: null,
	decisionOn: null,
	askedOn: null,
	opening: null,
	renewsId: null,
	insteadOfId: null,
	years: []
};

/** A dated, signed change. The signed day governs as-of, the effective day governs laying. */
export interface Amendment {
	readonly id: number;
	readonly sourceId: number;
	readonly signedOn: Day;
	readonly effectiveOn: Day;
	/** The source's new last day; null where it stays. */
	readonly newEnd: Day | null;
	/** The source's new whole amount in minor units of the agreement currency; null where it stays. */
	readonly newAmount: number | null;
	readonly reference: string | null;
	readonly reason: string | null;
	readonly documentId: number | null;
	/** New whole amounts of allocations; those not named keep theirs. */
	readonly shares: readonly { readonly allocationId: number; readonly minor: number }[];
}

export const trancheConditions = ['none', 'report', 'act', 'other'] as const;
export type TrancheCondition = (typeof trancheConditions)[number];

/** One payment of a source, in minor units of the agreement currency. */
export interface Tranche {
	readonly id: number;
	readonly sourceId: number;
	readonly planned: { readonly on: Day; readonly minor: number } | null;
	readonly condition: TrancheCondition | null;
	/** Which report, which act. */
	readonly conditionNote: string | null;
	/** The day the report was sent, or the act accepted. */
	readonly conditionMetOn: Day | null;
	readonly received: { readonly on: Day; readonly minor: number } | null;
	/** Tenge per unit at which the bank exchanged it, in millionths. */
	readonly bankRate: number | null;
	readonly reference: string | null;
}

/** Spent of an allocation in a month, in minor units of the allocation's currency. */
export interface Spending {
	readonly id: number;
	readonly allocationId: number;
	readonly month: Month;
	readonly minor: number;
}

export const restrictionRules = [
	'line_excluded',
	'line_only',
	'line_at_most',
	'region_only'
] as const;
export type RestrictionRule = (typeof restrictionRules)[number];

/** What a source's money may not pay for. Several `line_only` rules together name the allowed lines. */
export interface Restriction {
	readonly id: number;
	readonly sourceId: number;
	readonly rule: RestrictionRule;
	readonly line: string | null;
	readonly region: string | null;
	/** Basis points of the source's amount that may go to the line. */
	readonly atMost: number | null;
	readonly note: string | null;
}
