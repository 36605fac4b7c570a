/** What the page of a source tells its payments by, gathered once. */
import type { Tranche } from '$lib/domain/agreement';
import type { Day } from '$lib/domain/calendar';
import type { SourceCash } from '$lib/domain/cash/gap';
import { tranchesKnown, type Paid } from '$lib/domain/cash/received';
import { cashOfSources } from '$lib/domain/cash/source-cash';
import type { Claim, Facts, Question } from '$lib/domain/facts';
import type { Figure } from '$lib/domain/figure';
import { ascending, byAll } from '$lib/domain/grouping';
import type { AnyMoney } from '$lib/domain/money';
import { rateTable, type RateTable } from '$lib/domain/rates';
import { claimsAsOf, termsAsOf, type Terms } from '$lib/domain/terms';

export interface CashStanding {
	readonly terms: Terms;
	readonly asOf: Day;
	readonly rates: RateTable;
	/** As its amendments leave it on the day, under the reading. */
	readonly agreed: Figure<AnyMoney>;
	readonly paid: Paid;
	/** Null where it is not contracted, or nothing of it is allocated. */
	readonly cash: Figure<SourceCash> | null;
	/** Those known on the day, by the day planned or else received. */
	readonly tranches: readonly Tranche[];
	/** Of the source, as known on the day. */
	readonly claims: readonly Claim[];
}

/** Null for a source that is not known on the day. */
export function cashStanding(
	facts: Facts,
	question: Pick<Question, 'asOf' | 'reading'>,
	sourceId: number
): CashStanding | null {
	const { asOf } = question;
	const terms = termsAsOf(facts, question).find(({ source }) => source.id === sourceId);
	if (!terms) return null;
	const [own] = cashOfSources(facts, question, new Set([sourceId]));
	const tranches = facts.tranches.filter((tranche) => tranche.sourceId === sourceId);
	return {
		terms,
		asOf,
		rates: rateTable(facts.rates, asOf),
		agreed: agreedOf(terms),
		paid: { opening: terms.source.details.opening, tranches },
		cash: own?.cash ?? null,
		tranches: tranchesKnown(tranches, asOf).toSorted(inOrder),
		claims: claimsAsOf(facts, asOf).filter((claim) => claim.sourceId === sourceId)
	};
}

function agreedOf({ amount, source }: Terms): Figure<AnyMoney> {
	if (amount.state !== 'known' || source.amount.state !== 'known')
		return amount.state === 'known' ? source.amount : amount;
	const { currency } = source.amount.value;
	return { state: 'known', value: { currency, minor: amount.value } };
}

const inOrder = byAll<Tranche>(
	ascending(({ planned, received }) => (planned ?? received)?.on ?? ''),
	ascending(({ received }) => received?.on ?? '9999'),
	ascending(({ id }) => id)
);
