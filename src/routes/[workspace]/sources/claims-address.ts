/** Where the words stand from which a figure of a source is read. */
import { claimOfFigure, type ClaimedFigure } from '$lib/domain/claim-of-figure';
import type { Claim } from '$lib/domain/facts';

/** The claim's place on its source's page; where no claim states the figure, all of them. */
export function claimsAnchor(claims: readonly Claim[], figure: ClaimedFigure): string {
	const claim = claimOfFigure(claims, figure);
	return claim === null ? '#claims' : `#${claimId(claim.id)}`;
}

/** Of a claim's element on its source's page. */
export function claimId(id: number): string {
	return `claim-${id}`;
}
