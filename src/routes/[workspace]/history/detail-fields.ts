/** The fields of the kinds in words, and how the value of each is said. */
import {
	countingTimes,
	exchangeRisks,
	paymentTerms,
	procurementMethods
} from '$lib/domain/agreement';
import type { Language } from '$lib/domain/facts';
import { money } from '$lib/domain/money';
import { countingWord, methodWord, paymentWord, riskWord } from '$lib/format/agreement-words';
import { formatDay } from '$lib/format/dates';
import { formatMoney } from '$lib/format/money';
import { formatRate } from '$lib/format/numbers';
import { m } from '$lib/paraglide/messages';
import { isContent, type Content } from './content';
import type { Field } from './fields';
import type { Say } from './value-words';
import * as say from './value-words';

const basisPointsAPercent = 100;

/** The agreement's currency; of an amount that is not known, the budget's, or tenge. */
function currencyOf({ amount, details }: Content): string {
	const value = isContent(amount) ? amount['value'] : null;
	const agreed = isContent(value) ? value['currency'] : null;
	const budget = isContent(details) ? details['budgetCurrency'] : null;
	return [agreed, budget].find((code) => typeof code === 'string') ?? 'KZT';
}

const sum: Say = (value, record, { language }) =>
	typeof value === 'number' ? formatMoney(money(currencyOf(record), value), language) : null;

const rate: Say = (value, _, { language }) =>
	typeof value === 'number' ? formatRate(value, language) : null;

export const percent: Say = (value, _, { language }) =>
	typeof value === 'number'
		? m.kinds_steps_percent({ percent: String(value / basisPointsAPercent) }, { locale: language })
		: null;

function coded<Code extends string>(
	codes: readonly Code[],
	word: (code: Code, language: Language) => string
): Say {
	return (value, _, { language }) => {
		const known = codes.find((code) => code === value);
		return known === undefined ? null : word(known, language);
	};
}

const opening: Say = (value, record, { language }) => {
	if (!isContent(value)) return null;
	const { on, paidSoFar, balance } = value;
	if (typeof on !== 'string' || typeof paidSoFar !== 'number' || typeof balance !== 'number')
		return null;
	const told = (minor: number) => formatMoney(money(currencyOf(record), minor), language);
	const shown = { day: formatDay(on, language), paid: told(paidSoFar), balance: told(balance) };
	return m.kinds_history_opening(shown, { locale: language });
};

const years: Say = (value, record, { language }) => {
	if (!Array.isArray(value)) return null;
	const reader = { locale: language };
	const said = value.filter(isContent).map(({ year, minor, carriedBy }) => {
		if (typeof minor !== 'number') return '…';
		const shown = {
			year: String(year),
			sum: formatMoney(money(currencyOf(record), minor), language)
		};
		return typeof carriedBy === 'string'
			? m.kinds_year_carried_note({ ...shown, document: carriedBy }, reader)
			: m.kinds_year_note(shown, reader);
	});
	return said.join('; ');
};

const field = (label: Field['label'], value: Say): Field => ({ label, say: value });

/** By the field's name below the source's. */
export const detailFields: Readonly<Record<string, Field>> = {
	'details.call': field(m.kinds_call, say.text),
	'details.effectiveOn': field(m.kinds_effective, say.day),
	'details.closesOn': field(m.kinds_closes, say.day),
	'details.budgetCurrency': field(m.kinds_budget_currency, say.text),
	'details.exchangeRisk': field(m.kinds_exchange_risk, coded(exchangeRisks, riskWord)),
	'details.agreedRate': field(m.kinds_agreed_rate, rate),
	'details.overheadCap': field(m.kinds_overhead_cap, percent),
	'details.matchRequired': field(m.kinds_match, percent),
	'details.announcement': field(m.kinds_announcement, say.text),
	'details.lotNumber': field(m.source_form_reference_lot, say.text),
	'details.customerBin': field(m.kinds_customer_bin, say.text),
	'details.method': field(m.kinds_method, coded(procurementMethods, methodWord)),
	'details.plannedSum': field(m.kinds_planned_sum, sum),
	'details.sumWithVat': field(m.kinds_sum_with_vat, sum),
	'details.vat': field(m.kinds_vat_rate, percent),
	'details.ourBid': field(m.kinds_our_bid, sum),
	'details.measure': field(m.kinds_measure, say.text),
	'details.persons': field(m.kinds_persons, say.number),
	'details.tariff': field(m.kinds_tariff, sum),
	'details.licence': field(m.kinds_licence, say.text),
	'details.licenceExpiresOn': field(m.kinds_licence_expires, say.day),
	'details.countsWhen': field(m.kinds_counts_when, coded(countingTimes, countingWord)),
	'details.paymentTerms': field(m.kinds_payment_terms, coded(paymentTerms, paymentWord)),
	'details.paymentDays': field(m.kinds_payment_days, say.number),
	'details.decisionOn': field(m.kinds_decision, say.day),
	'details.askedOn': field(m.kinds_asked, say.day),
	'details.opening': field(m.kinds_opening_term, opening),
	'details.renewsId': field(m.kinds_renews, say.reference('sources')),
	'details.insteadOfId': field(m.kinds_instead_of, say.reference('sources')),
	'details.years': field(m.kinds_years, years)
};
