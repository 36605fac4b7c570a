/** What each source comes to as a whole on a day: its life, its amount in the lens, its rest. */
import { lastStage } from './amended';
import { type Day } from './calendar';
import type { Allocation, Facts } from './facts';
import { known, mapFigure, match, missing, undisclosed, type Figure } from './figure';
import { groupBy } from './grouping';
import { money, type AnyMoney } from './money';
import { leftOf, promisesLeft, type PromiseLeft } from './pipeline/promise';
import { standingPromises } from './pipeline/standing-promises';
import { convert, rateTable, type Conversion, type Converted, type RateTable } from './rates';
import type { Report, UnplacedSource } from './report';
import { sharesByTerms } from './shares-by-terms';
import { spread, type Share } from './spread';
import { allocationsAt, namesById } from './staged-amounts';
import { lastDay, termsAsOf, type Terms } from './terms';
import { unallocatedRest } from './unallocated';

/** `unplaced`: no day of it is told, so it is neither ahead nor over. */
export type Life = 'upcoming' | 'active' | 'ended' | 'unplaced';

export interface SourceFigures {
	readonly terms: Terms;
	readonly life: Life;
	/** The agreement amount under the reading. */
	readonly amount: Figure<AnyMoney>;
	/**
	 * What counts of the amount in the lens, a promise less its lots: months at their own rates,
	 * unplaced money at its document's day.
	 */
	readonly inLens: Figure<Converted>;
	/** Its allocations as its amendments leave them. */
	readonly allocations: readonly Allocation[];
	/** What no program has of it, in the agreement currency. */
	readonly unallocated: Figure<AnyMoney>;
	/** Of a promise with lots: what is left of it; null for all other money. */
	readonly promise: Figure<PromiseLeft> | null;
}

/** The figures of all sources known on the report's as-of day, under its reading and lens. */
export function sourceFigures(facts: Facts, report: Report): SourceFigures[] {
	const rates = rateTable(facts.rates, report.question.asOf);
	const unplaced = new Map(report.unplaced.map((item) => [item.sourceId, item]));
	const all = termsAsOf(facts, report.question);
	const promises = promisesLeft(all, report.question.asOf);
	const standing = standingPromises(facts.allocations, all, promises);
	const allocations = groupBy(standing, (allocation) => allocation.sourceId);
	const nameOf = namesById(facts.programs);
	return all.map((terms) => {
		const amount = amountOf(terms, terms.amount);
		const counted = amountOf(terms, leftOf(terms, promises).amount);
		const given = allocations.get(terms.source.id) ?? [];
		const promise = promises.get(terms.source.id) ?? null;
		const parts = promise ? given : allocationsAt(lastStage(terms.stages), given, nameOf);
		return {
			terms,
			life: lifeOf(terms, report.question.asOf),
			amount,
			inLens: amountInLens(terms, counted, report, unplaced.get(terms.source.id), rates),
			allocations: parts,
			unallocated: restOf(counted, parts),
			promise
		};
	});
}

function lifeOf(terms: Terms, asOf: Day): Life {
	const end = lastDay(terms);
	if (end !== null && end < asOf) return 'ended';
	if (terms.from !== null && terms.from > asOf) return 'upcoming';
	return terms.from === null && end === null ? 'unplaced' : 'active';
}

function amountOf({ source }: Terms, amount: Figure<number>): Figure<AnyMoney> {
	const stated = source.amount;
	if (stated.state !== 'known') return stated;
	if (amount.state !== 'known') return amount;
	return known(money(stated.value.currency, amount.value));
}

function amountInLens(
	terms: Terms,
	amount: Figure<AnyMoney>,
	report: Report,
	unplaced: UnplacedSource | undefined,
	rates: RateTable
): Figure<Converted> {
	const lens = report.question.lens;
	return match<AnyMoney, Figure<Converted>>(amount, {
		known: (whole) =>
			unplaced || terms.from === null || terms.to === null
				? convert(whole, lens, (code) => rates.onDay(code, terms.statedOn))
				: monthByMonth(whole, sharesOf(terms, terms.from, terms.to, whole.minor), lens, rates),
		undisclosed: () => undisclosed,
		missing
	});
}

/** A promise that its lots reduce is laid over its period anew, all other money as its terms change. */
function sharesOf(terms: Terms, from: Day, to: Day, minor: number): Share[] {
	const { amount } = terms;
	if (amount.state === 'known' && amount.value === minor) return sharesByTerms(terms, from, null);
	return spread(minor, { from, to }, 'monthly');
}

/** Each month's share converted and rounded once. */
function monthByMonth(
	whole: AnyMoney,
	shares: readonly Share[],
	lens: string,
	rates: RateTable
): Conversion {
	let [minor, assumed] = [0, false];
	for (const share of shares) {
		const converted = convert(money(whole.currency, share.minor), lens, (code) =>
			rates.inMonth(code, share.month)
		);
		if (converted.state === 'missing') return converted;
		minor += converted.value.minor;
		assumed ||= converted.value.assumed;
	}
	return known({ minor, assumed });
}

/** Known only where the amount and every allocation are; a reading below what was given leaves 0. */
function restOf(amount: Figure<AnyMoney>, allocations: readonly Allocation[]): Figure<AnyMoney> {
	const untold = allocations.find((allocation) => allocation.amount.state !== 'known');
	if (amount.state === 'known' && untold) return untold.amount;
	return mapFigure(unallocatedRest({ amount }, allocations), ({ currency, minor }) =>
		money(currency, Math.max(0, minor))
	);
}
