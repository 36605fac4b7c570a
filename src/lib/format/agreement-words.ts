/** The product's words for what an agreement says by a code. */
import type {
	Details,
	countingTimes,
	exchangeRisks,
	paymentTerms,
	procurementMethods
} from '$lib/domain/agreement';
import type { Language } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';

type Message = (inputs: Record<string, never>, options: { locale: Language }) => string;
type Words<Codes extends readonly string[]> = Readonly<Record<Codes[number], Message>>;
type Told<Field extends keyof Details> = NonNullable<Details[Field]>;

const risks: Words<typeof exchangeRisks> = {
	funder: m.kinds_risk_funder,
	recipient: m.kinds_risk_recipient,
	shared: m.kinds_risk_shared
};

const methods: Words<typeof procurementMethods> = {
	open_tender: m.kinds_method_open_tender,
	auction: m.kinds_method_auction,
	price_proposals: m.kinds_method_price_proposals,
	single_source: m.kinds_method_single_source,
	social_order: m.kinds_method_social_order,
	other: m.kinds_method_other
};

const times: Words<typeof countingTimes> = {
	in_hand: m.kinds_counts_in_hand,
	board_decision: m.kinds_counts_board,
	signed_contract: m.kinds_counts_contract
};

const payments: Words<typeof paymentTerms> = {
	advance: m.kinds_payment_advance,
	reimbursement: m.kinds_payment_reimbursement,
	after_act: m.kinds_payment_after_act,
	after_final_report: m.kinds_payment_after_report
};

/** Who bears a loss by exchange. */
export function riskWord(code: Told<'exchangeRisk'>, language: Language): string {
	return risks[code]({}, { locale: language });
}

/** How the state buys. */
export function methodWord(code: Told<'method'>, language: Language): string {
	return methods[code]({}, { locale: language });
}

/** By what own income is sure. */
export function countingWord(code: Told<'countsWhen'>, language: Language): string {
	return times[code]({}, { locale: language });
}

/** When the money comes. */
export function paymentWord(code: Told<'paymentTerms'>, language: Language): string {
	return payments[code]({}, { locale: language });
}
