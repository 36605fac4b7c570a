/** Money that a document names without saying when, or for which program. */
import { mapFigure, match, missing, undisclosed, type Figure } from './figure';
import { origins, type Facts, type Lens } from './facts';
import { impliedRate, type ImpliedRate, type RateMoment } from './implied-rate';
import { money, type CurrencyCode } from './money';
import { leftOf, type Promises } from './pipeline/promise';
import { convert, type Converted, type RateTable } from './rates';
import type { EndingSource, StatedMoney, UnplacedSource } from './report';
import { lastDay, type Terms } from './terms';
import { sum, undisclosedOf, zero } from './totals';

export interface UnplacedFacts {
	readonly facts: Facts;
	readonly terms: readonly Terms[];
	readonly promises: Promises;
	readonly rates: RateTable;
	readonly lens: Lens;
}

/** Sources with no end, or with no program named; converted at their document's date. */
export function unplacedSources(given: UnplacedFacts): UnplacedSource[] {
	const allocated = allocatedSources(given.facts);
	return given.terms
		.filter((terms) => lastDay(terms) === null || !allocated.has(terms.source.id))
		.map((terms) => unplaced(terms, given));
}

/** Committed sources with an end ahead and no program named, listed beside the losses. */
export function endingSources(given: UnplacedFacts, asOf: string): EndingSource[] {
	const allocated = allocatedSources(given.facts);
	return given.terms.flatMap((terms) => {
		const day = lastDay(terms);
		const counts = terms.firmness === 'committed' && !allocated.has(terms.source.id);
		if (!counts || day === null || day < asOf) return [];
		return [{ sourceId: terms.source.id, day, amount: unplaced(terms, given).amount }];
	});
}

/** The implied rate of a source that carries both stated amounts; null otherwise. */
export function impliedRateOf(terms: Terms, rates: RateTable): ImpliedRate | null {
	const { KZT, USD } = terms.source.stated;
	if (KZT === null || USD === null || KZT === 0 || USD === 0) return null;
	return impliedRate(KZT, USD, rateMoment(terms), rates);
}

function rateMoment({ claimDay, from, to }: Terms): RateMoment {
	if (claimDay !== null) return { day: claimDay };
	return from !== null && to !== null ? { from, to } : 'unknown';
}

/** The sums of unplaced money by origin: as printed, and from the lowest to the highest open reading. */
export function statedMoney(
	unplacedOnes: readonly UnplacedSource[],
	claims: Facts['claims'],
	overlapping: Facts['overlaps']
): StatedMoney[] {
	return origins.flatMap((origin) => {
		const own = unplacedOnes.filter((source) => source.origin === origin);
		if (own.length === 0) return [];
		const groups = overlapGroups(own, claims, overlapping);
		return [
			{
				origin,
				printed: sum(own.map(printedTotal)),
				lowest: groups.reduce((total, group) => total + largestOf(group.map(lowestOf)), 0),
				highest: own.reduce((total, source) => total + highestOf(source), 0),
				overlapping: groups.length < own.length
			}
		];
	});
}

function allocatedSources(facts: Facts): Set<number> {
	return new Set(facts.allocations.map((allocation) => allocation.sourceId));
}

function unplaced(terms: Terms, { rates, lens, promises }: UnplacedFacts): UnplacedSource {
	const { source } = terms;
	const left = leftOf(terms, promises);
	const currency = source.amount.state === 'known' ? source.amount.value.currency : 'KZT';
	const implied = impliedRateOf(terms, rates);
	const rateOf = (code: CurrencyCode) => rates.onDay(code, terms.statedOn);
	const shown = (minor: number) => convert(money(currency, minor), lens, rateOf);
	const amount = match<number, Figure<Converted>>(left.amount, {
		known: shown,
		undisclosed: () => undisclosed,
		missing
	});
	const open = openAmounts(terms, implied, currency).flatMap((minor) => {
		const converted = shown(Math.max(0, minor - left.gone));
		return converted.state === 'known' ? [converted.value.minor] : [];
	});
	return {
		sourceId: source.id,
		origin: terms.origin,
		firmness: terms.firmness,
		amount: mapFigure(amount, (converted) => converted.minor),
		assumed: amount.state === 'known' && amount.value.assumed,
		lowest: open.length > 0 ? Math.min(...open) : null,
		highest: open.length > 0 ? Math.max(...open) : null,
		rate: currency === lens ? null : rateOf(currency === 'KZT' ? lens : currency),
		implied,
		placedInTime: lastDay(terms) !== null
	};
}

/** Every amount the source could mean, in the agreement currency's minor units. */
function openAmounts(terms: Terms, implied: ImpliedRate | null, currency: string): number[] {
	const { amount, lowest, highest } = terms.source;
	if (amount.state !== 'known') return [];
	const readings = (implied?.readings ?? []).map(({ tenge, dollars }) =>
		currency === 'USD' ? dollars.minor : tenge.minor
	);
	const stated = [lowest, highest].filter((end) => end !== null);
	return [amount.value.minor, ...stated, ...readings];
}

function printedTotal(source: UnplacedSource) {
	return match(source.amount, {
		known: (minor) => ({ ...zero, minor, assumed: source.assumed }),
		undisclosed: () => undisclosedOf(source.sourceId),
		missing: () => ({ ...zero, withoutRate: 1 })
	});
}

function lowestOf(source: UnplacedSource): number {
	return source.lowest ?? 0;
}

function highestOf(source: UnplacedSource): number {
	return source.highest ?? 0;
}

function largestOf(values: readonly number[]): number {
	return Math.max(...values);
}

/** Sources joined where two of their claims may be the same money. */
export function overlapGroups(
	sources: readonly UnplacedSource[],
	claims: Facts['claims'],
	overlapping: Facts['overlaps']
): UnplacedSource[][] {
	const sourceOf = new Map(claims.map((claim) => [claim.id, claim.sourceId]));
	let groups = sources.map((source) => [source]);
	for (const { claimIds } of overlapping) {
		const ids = claimIds.map((id) => sourceOf.get(id));
		const joined = groups.filter((group) => group.some(({ sourceId }) => ids.includes(sourceId)));
		if (joined.length > 1)
			groups = [...groups.filter((group) => !joined.includes(group)), joined.flat()];
	}
	return groups;
}
