/** What people type of a kind's own fields; a field that the kind does not ask is left as untold. */
import {
	countingTimes,
	exchangeRisks,
	noDetails,
	paymentTerms,
	procurementMethods,
	type Details
} from '$lib/domain/agreement';
import { asks, type KindField, type SourceKind } from '$lib/domain/kinds';
import type { CurrencyCode } from '$lib/domain/money';
import { m } from '$lib/paraglide/messages';
import { optionalAmount, optionalDay } from '../forms/answered';
import type { Answers } from '../forms/answers';
import { currencies } from '../forms/currencies';
import { readBin } from './bin-input';
import { optionalChoice, optionalPercent, optionalRecord, optionalWhole } from './detail-answers';
import { readOpening, readYears } from './money-detail-input';
import { readAgreedRate } from './rate-input';

const longestNumber = 120;
const longestText = 300;
const mostPersons = 1_000_000;
const mostDays = 3_650;

/** What is known of the source already, as far as its other fields depend on it. */
export interface Surroundings {
	readonly kind: SourceKind;
	/** Minor units of `currency`, net of VAT; null where it is not known. */
	readonly amount: number | null;
	readonly currency: CurrencyCode;
	readonly undisclosed: boolean;
	readonly committed: boolean;
	/** Ids of the sources that can be named. */
	readonly sources: readonly number[];
}

/** Without its VAT, which is read with the amount. */
export function readDetails(answers: Answers, around: Surroundings): Details {
	const asked = (field: KindField) => asks(around.kind, field);
	return {
		...noDetails,
		...readTerms(answers, around, asked),
		...readLot(answers, around, asked),
		...readService(answers, around, asked),
		...readPayment(answers, around, asked),
		...readLinks(answers, around, asked)
	};
}

type Asked = (field: KindField) => boolean;

function readTerms(answers: Answers, { currency }: Surroundings, asked: Asked) {
	const text = (field: KindField) =>
		asked(field) ? answers.optionalLine(field, longestText) : null;
	const day = (field: KindField) => (asked(field) ? optionalDay(answers, field) : null);
	const percent = (field: KindField) => (asked(field) ? optionalPercent(answers, field) : null);
	return {
		call: text('call'),
		effectiveOn: day('effectiveOn'),
		closesOn: day('closesOn'),
		budgetCurrency: asked('budgetCurrency')
			? optionalChoice(answers, 'budgetCurrency', currencies)
			: null,
		exchangeRisk: asked('exchangeRisk')
			? optionalChoice(answers, 'exchangeRisk', exchangeRisks)
			: null,
		agreedRate: asked('agreedRate') ? readAgreedRate(answers, 'agreedRate', currency) : null,
		overheadCap: percent('overheadCap'),
		matchRequired: percent('matchRequired')
	};
}

function readLot(answers: Answers, { currency }: Surroundings, asked: Asked) {
	const text = (field: KindField) =>
		asked(field) ? answers.optionalLine(field, longestNumber) : null;
	const sum = (field: KindField) =>
		asked(field) ? optionalAmount(answers, field, currency) : null;
	return {
		announcement: text('announcement'),
		lotNumber: text('lotNumber'),
		customerBin: asked('customerBin') ? readBin(answers, 'customerBin') : null,
		method: asked('method') ? optionalChoice(answers, 'method', procurementMethods) : null,
		plannedSum: sum('plannedSum'),
		ourBid: sum('ourBid')
	};
}

function readService(answers: Answers, around: Surroundings, asked: Asked) {
	const reader = { locale: answers.language };
	const persons = { lowest: 1, highest: mostPersons, message: m.kinds_error_persons({}, reader) };
	return {
		measure: asked('measure') ? answers.optionalLine('measure', longestText) : null,
		years: asked('years') ? readYears(answers, around) : [],
		persons: asked('persons') ? optionalWhole(answers, 'persons', persons) : null,
		tariff: asked('tariff') ? optionalAmount(answers, 'tariff', around.currency) : null,
		licence: asked('licence') ? answers.optionalLine('licence', longestNumber) : null,
		licenceExpiresOn: asked('licenceExpiresOn') ? optionalDay(answers, 'licenceExpiresOn') : null,
		countsWhen: asked('countsWhen') ? optionalChoice(answers, 'countsWhen', countingTimes) : null
	};
}

function readPayment(answers: Answers, around: Surroundings, asked: Asked) {
	const reader = { locale: answers.language };
	const days = { lowest: 0, highest: mostDays, message: m.kinds_error_days({}, reader) };
	const decided = around.committed || !asked('decisionOn');
	const told = !around.undisclosed || !asked('askedOn');
	return {
		paymentTerms: asked('paymentTerms')
			? optionalChoice(answers, 'paymentTerms', paymentTerms)
			: null,
		paymentDays: asked('paymentDays') ? optionalWhole(answers, 'paymentDays', days) : null,
		decisionOn: decided ? null : optionalDay(answers, 'decisionOn'),
		askedOn: told ? null : optionalDay(answers, 'askedOn'),
		opening: asked('opening') ? readOpening(answers, around) : null
	};
}

function readLinks(answers: Answers, { sources }: Surroundings, asked: Asked) {
	const record = (field: KindField) =>
		asked(field) ? optionalRecord(answers, field, sources) : null;
	return { renewsId: record('renewsId'), insteadOfId: record('insteadOfId') };
}
