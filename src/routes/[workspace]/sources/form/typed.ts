/** What the fields of the form hold before anything is typed: nothing, or the recorded source. */
import type { Day } from '$lib/domain/calendar';
import type { Facts, Language, Source } from '$lib/domain/facts';
import { sourceKinds, type SourceKind } from '$lib/domain/kinds';
import { minorDigits, type CurrencyCode } from '$lib/domain/money';
import type { StatedDay } from '$lib/domain/reading';
import { latestRung } from '$lib/domain/steps';
import { withVat } from '$lib/domain/vat';
import { nameIn } from '$lib/format/names';

/** One text a field, as a posted form gives it back. */
export type Typed = Readonly<Record<string, string>>;

const basisPointsAPercent = 100;

export function nothingTyped(
	kind: SourceKind | null,
	{ funders }: Pick<Facts, 'funders'>,
	{ asOf, language }: { readonly asOf: Day; readonly language: Language }
): Typed {
	return {
		kind: kind ?? sourceKinds[0],
		funder: funders.length === 0 ? 'new' : '',
		lots: '1',
		disclosure: 'known',
		currency: 'KZT',
		startCertainty: 'exact',
		endCertainty: 'exact',
		stepDay: asOf,
		document: 'new',
		quoteLanguage: language
	};
}

export function typedFrom(source: Source, language: Language): Typed {
	return {
		kind: source.kind,
		name: nameIn(source.name, language).text,
		funder: String(source.funderId),
		plan: source.planId === null ? '' : String(source.planId),
		reference: source.reference ?? '',
		lots: String(source.lots),
		signedOn: source.signedOn ?? '',
		carriesOver: source.carriesOver ? 'on' : '',
		...amountFields(source),
		...dayFields('start', source.start),
		...dayFields('end', source.end),
		...stepFields(source)
	};
}

/** An amount that is net of VAT is shown as its documents state it. */
function amountFields({ amount, lowest, highest, stated, details }: Source): Typed {
	if (amount.state !== 'known') return { disclosure: amount.state, currency: 'KZT' };
	const { currency, minor } = amount.value;
	const written = (net: number) => (details.vat === null ? net : withVat(net, details.vat));
	return {
		disclosure: 'known',
		amount: digitsOf(details.sumWithVat ?? minor, currency),
		currency,
		lowest: lowest === null ? '' : digitsOf(written(lowest), currency),
		highest: highest === null ? '' : digitsOf(written(highest), currency),
		statedTenge: stated.KZT === null ? '' : digitsOf(stated.KZT, 'KZT'),
		statedDollars: stated.USD === null ? '' : digitsOf(stated.USD, 'USD')
	};
}

function dayFields(side: 'start' | 'end', day: StatedDay): Typed {
	if (day.state === 'unknown') return { [`${side}Certainty`]: 'unknown' };
	const outer = day.earliest !== null || day.latest !== null;
	return {
		[`${side}Certainty`]: day.about ? 'about' : outer ? 'open' : 'exact',
		[side]: day.adopted,
		[`${side}Earliest`]: day.earliest ?? '',
		[`${side}Latest`]: day.latest ?? '',
		[`${side}Phrase`]: day.phrase ?? ''
	};
}

function stepFields({ steps }: Source): Typed {
	const rung = latestRung(steps);
	if (rung === null) return {};
	const { step, day, chance, reason } = rung;
	return {
		step,
		stepDay: day,
		chance: chance === null ? '' : percentText(chance),
		stepReason: reason ?? ''
	};
}

/**
 * The full figure in digits, with a point: read back it is the same amount in every language.
 * Three decimals get a fourth digit, or they could be taken for thousands.
 */
export function digitsOf(minor: number, currency: CurrencyCode): string {
	const places = minorDigits(currency);
	const unit = 10 ** places;
	const whole = String(Math.floor(minor / unit));
	const rest = minor % unit;
	if (rest === 0) return whole;
	return `${whole}.${String(rest).padStart(places, '0')}${places === 3 ? '0' : ''}`;
}

export function percentText(basisPoints: number): string {
	return String(basisPoints / basisPointsAPercent);
}
