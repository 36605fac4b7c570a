/** The questions of the kinds' own fields, one by one; what takes several fields is a part apart. */
import type { Language } from '$lib/domain/facts';
import type { KindField } from '$lib/domain/kinds';
import { m } from '$lib/paraglide/messages';
import type { AskedView } from './asked';
import {
	countingOptions,
	methodOptions,
	paymentOptions,
	riskOptions,
	withNone
} from './detail-options';
import type { Option } from './options';

const amountLimit = 60;
const numberLimit = 120;
const textLimit = 300;
const sum = { limit: amountLimit } as const;
const number = { limit: numberLimit } as const;
const percent = { limit: 8, inputmode: 'decimal' } as const;
const day = { day: true } as const;

export interface Choices {
	readonly currencies: readonly Option[];
	/** The other sources. */
	readonly sources: readonly Option[];
	/** Allocations of plans. */
	readonly parents: readonly Option[];
}

export type DetailWords = ReadonlyMap<KindField, AskedView>;

/** By the field; what the reference is called depends on the kind. */
export function detailWords(choices: Choices, language: Language): DetailWords {
	const asked = [
		...termWords(choices, language),
		...lotWords(language),
		...serviceWords(language),
		...paymentWords(language),
		...linkWords(choices, language)
	];
	return new Map(asked.map(({ field, ...rest }) => [field, { name: field, ...rest }]));
}

type FieldWords = Omit<AskedView, 'name'> & { readonly field: KindField };

function termWords({ currencies }: Choices, language: Language): FieldWords[] {
	const reader = { locale: language };
	return [
		{ field: 'call', label: m.kinds_call({}, reader), limit: textLimit },
		{ field: 'signedOn', label: m.source_form_signed_on({}, reader), ...day },
		{ field: 'effectiveOn', label: m.kinds_effective({}, reader), ...day },
		{
			field: 'closesOn',
			label: m.kinds_closes({}, reader),
			hint: m.kinds_closes_hint({}, reader),
			...day
		},
		{
			field: 'budgetCurrency',
			label: m.kinds_budget_currency({}, reader),
			options: withNone(currencies, language)
		},
		{
			field: 'exchangeRisk',
			label: m.kinds_exchange_risk({}, reader),
			options: withNone(riskOptions(language), language)
		},
		{
			field: 'agreedRate',
			label: m.kinds_agreed_rate({}, reader),
			hint: m.kinds_agreed_rate_hint({}, reader),
			limit: 20,
			inputmode: 'decimal'
		},
		{ field: 'overheadCap', label: m.kinds_overhead_cap({}, reader), ...percent },
		{ field: 'matchRequired', label: m.kinds_match({}, reader), ...percent }
	];
}

function lotWords(language: Language): FieldWords[] {
	const reader = { locale: language };
	return [
		{ field: 'announcement', label: m.kinds_announcement({}, reader), ...number },
		{ field: 'lotNumber', label: m.source_form_reference_lot({}, reader), ...number },
		{
			field: 'lots',
			label: m.source_form_lots({}, reader),
			hint: m.source_form_lots_hint({}, reader),
			limit: 5,
			inputmode: 'numeric'
		},
		{
			field: 'customerBin',
			label: m.kinds_customer_bin({}, reader),
			hint: m.kinds_customer_bin_hint({}, reader),
			limit: 20,
			inputmode: 'numeric'
		},
		{
			field: 'method',
			label: m.kinds_method({}, reader),
			options: withNone(methodOptions(language), language)
		},
		{ field: 'plannedSum', label: m.kinds_planned_sum({}, reader), ...sum },
		{ field: 'ourBid', label: m.kinds_our_bid({}, reader), ...sum }
	];
}

function serviceWords(language: Language): FieldWords[] {
	const reader = { locale: language };
	return [
		{ field: 'measure', label: m.kinds_measure({}, reader), limit: textLimit },
		{ field: 'persons', label: m.kinds_persons({}, reader), limit: 7, inputmode: 'numeric' },
		{ field: 'tariff', label: m.kinds_tariff({}, reader), ...sum },
		{ field: 'licence', label: m.kinds_licence({}, reader), ...number },
		{ field: 'licenceExpiresOn', label: m.kinds_licence_expires({}, reader), ...day },
		{
			field: 'countsWhen',
			label: m.kinds_counts_when({}, reader),
			options: withNone(countingOptions(language), language)
		}
	];
}

function paymentWords(language: Language): FieldWords[] {
	const reader = { locale: language };
	return [
		{
			field: 'paymentTerms',
			label: m.kinds_payment_terms({}, reader),
			options: withNone(paymentOptions(language), language)
		},
		{
			field: 'paymentDays',
			label: m.kinds_payment_days({}, reader),
			hint: m.kinds_payment_days_hint({}, reader),
			limit: 4,
			inputmode: 'numeric'
		},
		{ field: 'decisionOn', label: m.kinds_decision({}, reader), ...day },
		{
			field: 'askedOn',
			label: m.kinds_asked({}, reader),
			hint: m.kinds_asked_hint({}, reader),
			...day
		}
	];
}

function linkWords({ sources, parents }: Choices, language: Language): FieldWords[] {
	const reader = { locale: language };
	const others = withNone(sources, language);
	return [
		{
			field: 'parent',
			label: m.kinds_parent({}, reader),
			hint: m.kinds_parent_hint({}, reader),
			options: withNone(parents, language)
		},
		{
			field: 'renewsId',
			label: m.kinds_renews({}, reader),
			hint: m.kinds_renews_hint({}, reader),
			options: others
		},
		{
			field: 'insteadOfId',
			label: m.kinds_instead_of({}, reader),
			hint: m.kinds_instead_of_hint({}, reader),
			options: others
		}
	];
}
