/** Adopting a claim: the figures of its source are read from it, what says otherwise stays beside. */
import type { Claim, Source } from './facts';
import { known } from './figure';
import type { ReadPair } from './implied-rate';
import { money, type CurrencyCode } from './money';
import { certain, type StatedDay } from './reading';
import { netOfVat } from './vat';

/** What a claim tells of its source. */
type Told = Pick<Claim, 'statedKzt' | 'statedUsd' | 'statedOther' | 'statedStart' | 'statedEnd'>;

/** The source as the claim tells it; what the claim does not tell stays as it is. */
export function sourceAsClaimed(source: Source, claim: Told): Source {
	return {
		...source,
		...amountAsClaimed(source, claim),
		start: dayAsClaimed(source.start, claim.statedStart),
		end: dayAsClaimed(source.end, claim.statedEnd)
	};
}

/** The source with a pair of amounts as they are read, whatever its document states. */
export function sourceAsRead(source: Source, { tenge, dollars }: ReadPair): Source {
	return sourceAsClaimed(source, {
		statedKzt: tenge.minor,
		statedUsd: dollars.minor,
		statedOther: null,
		statedStart: null,
		statedEnd: null
	});
}

/** The adopted claims of the same source that tell one of the same figures otherwise. */
export function rivalsOf(claim: Claim, claims: readonly Claim[]): Claim[] {
	return claims.filter(
		(other) =>
			other.adopted &&
			other.id !== claim.id &&
			other.sourceId === claim.sourceId &&
			toldOtherwise(claim, other)
	);
}

/** Amounts in two different currencies contradict nothing. */
function toldOtherwise(claim: Claim, other: Claim): boolean {
	const told = ['statedKzt', 'statedUsd', 'statedStart', 'statedEnd'] as const;
	const [one, two] = [claim.statedOther, other.statedOther];
	if (one !== null && one.currency === two?.currency && one.minor !== two.minor) return true;
	return told.some(
		(figure) => claim[figure] !== null && other[figure] !== null && claim[figure] !== other[figure]
	);
}

type Amounts = Pick<Source, 'amount' | 'stated' | 'lowest' | 'highest' | 'details'>;

/** The agreement's currency stays; an amount that nobody knew is told in the claim's, tenge first. */
function amountAsClaimed(source: Source, claim: Told): Amounts {
	const { amount, stated, lowest, highest, details } = source;
	const { statedKzt, statedUsd } = claim;
	const claimedIn = firstCurrency(claim);
	if (claimedIn === null) return { amount, stated, lowest, highest, details };
	const currency = agreedIn(source) ?? claimedIn;
	const minor = claimedMinor(claim, currency) ?? asWritten(source);
	if (minor === null) throw new Error(`source ${source.id} gets no amount from its claim`);
	const same = minor === asWritten(source);
	return {
		...netAmount(source, currency, minor),
		stated: pairOf(currency, minor, {
			KZT: statedKzt ?? stated.KZT,
			USD: statedUsd ?? stated.USD
		}),
		lowest: same ? lowest : null,
		highest: same ? highest : null
	};
}

/** With its VAT, where the amount is net of one. */
function asWritten({ amount, details }: Source): number | null {
	return details.sumWithVat ?? (amount.state === 'known' ? amount.value.minor : null);
}

/** A document states the sum with VAT, where the agreement has one. */
function netAmount({ details }: Source, currency: CurrencyCode, minor: number) {
	const { vat } = details;
	if (vat === null) return { amount: known(money(currency, minor)), details };
	const amount = known(money(currency, netOfVat(minor, vat)));
	return { amount, details: { ...details, sumWithVat: minor } };
}

/** Null where the claim states no amount. */
function firstCurrency({ statedKzt, statedUsd, statedOther }: Told): CurrencyCode | null {
	if (statedKzt !== null) return 'KZT';
	return statedUsd === null ? (statedOther?.currency ?? null) : 'USD';
}

function claimedMinor(
	{ statedKzt, statedUsd, statedOther }: Told,
	currency: CurrencyCode
): number | null {
	if (currency === 'KZT') return statedKzt;
	if (currency === 'USD') return statedUsd;
	return statedOther?.currency === currency ? statedOther.minor : null;
}

function agreedIn({ amount }: Source): CurrencyCode | null {
	return amount.state === 'known' ? amount.value.currency : null;
}

/** A pair is kept only where a document states the other currency too. */
function pairOf(currency: CurrencyCode, minor: number, told: Source['stated']): Source['stated'] {
	const other = currency === 'KZT' ? told.USD : currency === 'USD' ? told.KZT : null;
	if (currency !== 'KZT' && currency !== 'USD') return told;
	if (other === null) return { KZT: null, USD: null };
	return currency === 'KZT' ? { KZT: minor, USD: other } : { KZT: other, USD: minor };
}

/** A day that says the same keeps its earliest and latest and the phrase it was read from. */
function dayAsClaimed(day: StatedDay, stated: string | null): StatedDay {
	if (stated === null) return day;
	return day.state === 'stated' && day.adopted === stated ? day : certain(stated);
}
