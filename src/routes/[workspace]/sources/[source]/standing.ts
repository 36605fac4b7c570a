/** Everything a source's page stands on, gathered once. */
import type { FiredCheck } from '$lib/domain/checks/check';
import { checkedSources } from '$lib/domain/checks/checked-sources';
import type { Claim, Facts } from '$lib/domain/facts';
import type { ImpliedRate } from '$lib/domain/implied-rate';
import { rateTable } from '$lib/domain/rates';
import type { Report, UnplacedSource } from '$lib/domain/report';
import { sourceFigures, type SourceFigures } from '$lib/domain/source-figures';
import { claimsAsOf, termsAsOf } from '$lib/domain/terms';
import { impliedRateOf } from '$lib/domain/unplaced';
import type { Source } from '$lib/domain/facts';

export interface Standing extends SourceFigures {
	readonly checks: readonly FiredCheck[];
	readonly claims: readonly Claim[];
	readonly unplaced: UnplacedSource | null;
	/** Of its own two stated amounts; null where it has one or none. */
	readonly implied: ImpliedRate | null;
	/** The other pairs of amounts in the documents it is cited from. */
	readonly others: readonly { readonly source: Source; readonly implied: ImpliedRate }[];
}

/** Null for a source that is not recorded, or not known on the report's day. */
export function standingOf(facts: Facts, report: Report, sourceId: number): Standing | null {
	const figures = sourceFigures(facts, report).find(({ terms }) => terms.source.id === sourceId);
	if (!figures) return null;
	const rates = rateTable(facts.rates, report.question.asOf);
	const claims = claimsAsOf(facts, report.question.asOf);
	return {
		...figures,
		checks: report.checks.filter((check) => checkedSources(check).includes(sourceId)),
		claims: claims.filter((claim) => claim.sourceId === sourceId),
		unplaced: report.unplaced.find((item) => item.sourceId === sourceId) ?? null,
		implied: impliedRateOf(figures.terms, rates),
		others: otherPairs(facts, report, claims, sourceId)
	};
}

function otherPairs(
	facts: Facts,
	report: Report,
	claims: readonly Claim[],
	sourceId: number
): Standing['others'] {
	const rates = rateTable(facts.rates, report.question.asOf);
	const documents = new Set(
		claims.filter((claim) => claim.sourceId === sourceId).map((claim) => claim.documentId)
	);
	const beside = new Set(
		claims.filter((claim) => documents.has(claim.documentId)).map((claim) => claim.sourceId)
	);
	beside.delete(sourceId);
	return termsAsOf(facts, report.question).flatMap((terms) => {
		const implied = beside.has(terms.source.id) ? impliedRateOf(terms, rates) : null;
		return implied ? [{ source: terms.source, implied }] : [];
	});
}
