/** The cash of recorded sources, gathered from the facts. */
import type { Facts, Question } from '../facts';
import type { Figure } from '../figure';
import { groupBy } from '../grouping';
import { isCommitted } from '../losses/losses';
import { runsOf, type Run } from '../money-runs';
import { termsAsOf, type Terms } from '../terms';
import { sourceCash, type SourceCash } from './gap';

export interface CashOfSource {
	readonly terms: Terms;
	/** All of the source's, in their order. */
	readonly runs: readonly Run[];
	readonly cash: Figure<SourceCash>;
}

/** Of the contracted ones among some sources that anything is allocated of; in their order. */
export function cashOfSources(
	facts: Facts,
	question: Pick<Question, 'asOf' | 'reading'>,
	sourceIds: ReadonlySet<number>
): CashOfSource[] {
	const own = factsOf(facts, sourceIds);
	const all = termsAsOf(own, question);
	const runs = groupBy(runsOf(own, all).filter(isCommitted), ({ terms }) => terms.source.id);
	return all.flatMap((terms) => {
		const { id, details } = terms.source;
		const ofSource = runs.get(id);
		if (!ofSource) return [];
		const tranches = own.tranches.filter(({ sourceId }) => sourceId === id);
		const allocated = new Set(ofSource.map(({ allocation }) => allocation.id));
		const spending = own.spending.filter(({ allocationId }) => allocated.has(allocationId));
		const records = { runs: ofSource, paid: { opening: details.opening, tranches }, spending };
		return [{ terms, runs: ofSource, cash: sourceCash(terms, records, question.asOf) }];
	});
}

function factsOf(facts: Facts, ids: ReadonlySet<number>): Facts {
	return {
		...facts,
		sources: facts.sources.filter(({ id }) => ids.has(id)),
		allocations: facts.allocations.filter(({ sourceId }) => ids.has(sourceId))
	};
}
