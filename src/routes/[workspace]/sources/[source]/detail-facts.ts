/** What a source's kind says of it, told field by field; what is not told has no row. */
import { agreementCurrency } from '$lib/domain/agreement-currency';
import type { Language, Source } from '$lib/domain/facts';
import { asks } from '$lib/domain/kinds';
import { money } from '$lib/domain/money';
import { formatDay } from '$lib/format/dates';
import { countingWord, methodWord, paymentWord, riskWord } from '$lib/format/agreement-words';
import { formatMoney } from '$lib/format/money';
import { formatInteger, formatRate } from '$lib/format/numbers';
import { m } from '$lib/paraglide/messages';
import { capitalised } from '../filter-view';
import { percentText } from '../form/typed';
import { fact, type Fact } from './fact';
import { openingFact, tariffFact, vatFact, yearsFact } from './sum-facts';

/** How the values of one source are said. */
interface Teller {
	text(term: string, value: string | null): Fact[];
	day(term: string, value: string | null): Fact[];
	percent(term: string, value: number | null): Fact[];
	sum(term: string, value: number | null): Fact[];
}

export function detailFacts(source: Source, language: Language): Fact[] {
	const tell = tellerOf(source, language);
	return [
		...agreementFacts(source, tell, language),
		...lotFacts(source, tell, language),
		...serviceFacts(source, tell, language),
		...paymentFacts(source, tell, language)
	];
}

function tellerOf(source: Source, language: Language): Teller {
	const currency = agreementCurrency(source);
	const text = (term: string, value: string | null) => (value === null ? [] : [fact(term, value)]);
	return {
		text,
		day: (term, value) => text(term, value && formatDay(value, language)),
		percent: (term, value) =>
			text(
				term,
				value === null
					? null
					: m.kinds_steps_percent({ percent: percentText(value) }, { locale: language })
			),
		sum: (term, value) =>
			text(term, value === null ? null : formatMoney(money(currency, value), language))
	};
}

function agreementFacts({ details }: Source, tell: Teller, language: Language): Fact[] {
	const reader = { locale: language };
	const { exchangeRisk, agreedRate } = details;
	const rate = agreedRate === null ? null : formatRate(agreedRate, language);
	return [
		...tell.text(m.kinds_call({}, reader), details.call),
		...tell.day(m.kinds_effective({}, reader), details.effectiveOn),
		...tell.day(m.kinds_closes({}, reader), details.closesOn),
		...tell.text(m.kinds_budget_currency({}, reader), details.budgetCurrency),
		...tell.text(
			m.kinds_exchange_risk({}, reader),
			exchangeRisk && capitalised(riskWord(exchangeRisk, language))
		),
		...tell.text(
			m.kinds_agreed_rate({}, reader),
			rate === null ? null : m.kinds_agreed_rate_value({ rate }, reader)
		),
		...tell.percent(m.kinds_overhead_cap({}, reader), details.overheadCap),
		...tell.percent(m.kinds_match({}, reader), details.matchRequired)
	];
}

function lotFacts(source: Source, tell: Teller, language: Language): Fact[] {
	const reader = { locale: language };
	const { details } = source;
	const { method } = details;
	return [
		...tell.text(m.kinds_announcement({}, reader), details.announcement),
		...tell.text(m.source_form_reference_lot({}, reader), details.lotNumber),
		...tell.text(m.kinds_customer_bin({}, reader), details.customerBin),
		...tell.text(m.kinds_method({}, reader), method && capitalised(methodWord(method, language))),
		...tell.sum(m.kinds_planned_sum({}, reader), details.plannedSum),
		...tell.sum(m.kinds_our_bid({}, reader), details.ourBid),
		...vatFact(source, language)
	];
}

function serviceFacts(source: Source, tell: Teller, language: Language): Fact[] {
	const reader = { locale: language };
	const { details } = source;
	const { countsWhen } = details;
	return [
		...tell.text(m.kinds_measure({}, reader), details.measure),
		...yearsFact(source, language),
		...tariffFact(source, language),
		...tell.text(m.kinds_licence({}, reader), details.licence),
		...tell.day(m.kinds_licence_expires({}, reader), details.licenceExpiresOn),
		...tell.text(
			m.kinds_counts_when({}, reader),
			countsWhen && capitalised(countingWord(countsWhen, language))
		)
	];
}

function paymentFacts(source: Source, tell: Teller, language: Language): Fact[] {
	const reader = { locale: language };
	const { paymentTerms, paymentDays, decisionOn, askedOn } = source.details;
	const days = paymentDays === null ? null : formatInteger(paymentDays, language);
	const leftOver = asks(source.kind, 'carriesOver') && source.carriesOver;
	return [
		...tell.text(
			m.kinds_payment_terms({}, reader),
			paymentTerms && capitalised(paymentWord(paymentTerms, language))
		),
		...tell.text(m.kinds_payment_days({}, reader), days),
		...tell.day(m.kinds_decision({}, reader), decisionOn),
		...tell.day(m.kinds_asked({}, reader), askedOn),
		...openingFact(source, language),
		...tell.text(m.kinds_rest({}, reader), leftOver ? m.source_form_carries_over({}, reader) : null)
	];
}
