/** What the fields of a recorded source's kind hold in its form. */
import { agreementCurrency } from '$lib/domain/agreement-currency';
import type { Details } from '$lib/domain/agreement';
import type { Language, Source } from '$lib/domain/facts';
import { digitsOf, percentText, typedFrom, type Typed } from './typed';

const rateDecimals = 6;

/** Every field of the form of a recorded source. */
export function typedSource(source: Source, language: Language): Typed {
	return { ...typedFrom(source, language), ...detailFields(source) };
}

function detailFields(source: Source): Typed {
	const { details, parentId } = source;
	const currency = agreementCurrency(source);
	const sum = (minor: number | null) => (minor === null ? '' : digitsOf(minor, currency));
	return {
		...plainFields(details),
		...linkFields(details),
		parent: idText(parentId),
		agreedRate: details.agreedRate === null ? '' : microsText(details.agreedRate),
		plannedSum: sum(details.plannedSum),
		ourBid: sum(details.ourBid),
		tariff: sum(details.tariff),
		withVat: details.vat === null ? '' : 'on',
		vat: percent(details.vat),
		paidSoFar: sum(details.opening?.paidSoFar ?? null),
		openingBalance: sum(details.opening?.balance ?? null),
		openingOn: details.opening?.on ?? '',
		...yearFields(details.years, sum)
	};
}

function plainFields(details: Details): Typed {
	return {
		call: details.call ?? '',
		effectiveOn: details.effectiveOn ?? '',
		closesOn: details.closesOn ?? '',
		budgetCurrency: details.budgetCurrency ?? '',
		exchangeRisk: details.exchangeRisk ?? '',
		overheadCap: percent(details.overheadCap),
		matchRequired: percent(details.matchRequired),
		announcement: details.announcement ?? '',
		lotNumber: details.lotNumber ?? '',
		customerBin: details.customerBin ?? '',
		method: details.method ?? '',
		measure: details.measure ?? '',
		persons: idText(details.persons),
		licence: details.licence ?? '',
		licenceExpiresOn: details.licenceExpiresOn ?? '',
		countsWhen: details.countsWhen ?? '',
		paymentTerms: details.paymentTerms ?? '',
		paymentDays: idText(details.paymentDays),
		decisionOn: details.decisionOn ?? '',
		askedOn: details.askedOn ?? ''
	};
}

function linkFields({ renewsId, insteadOfId }: Details): Typed {
	return { renewsId: idText(renewsId), insteadOfId: idText(insteadOfId) };
}

function yearFields(years: Details['years'], sum: (minor: number) => string): Typed {
	return Object.fromEntries(
		years.flatMap(({ year, minor, carriedBy }, row) => [
			[`year-${row}`, String(year)],
			[`yearSum-${row}`, sum(minor)],
			[`yearCarried-${row}`, carriedBy ?? '']
		])
	);
}

function idText(number: number | null): string {
	return number === null ? '' : String(number);
}

function percent(basisPoints: number | null): string {
	return basisPoints === null ? '' : percentText(basisPoints);
}

/** Millionths, without the zeros at the end. */
function microsText(micros: number): string {
	const scale = 10 ** rateDecimals;
	const part = String(micros % scale)
		.padStart(rateDecimals, '0')
		.replace(/0+$/, '');
	const whole = String(Math.floor(micros / scale));
	return part === '' ? whole : `${whole}.${part}`;
}
