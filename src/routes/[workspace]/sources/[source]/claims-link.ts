import type { ClaimedFigure } from '$lib/domain/claim-of-figure';
import type { Language } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';
import { claimsAnchor } from '../claims-address';
import type { Fact } from './fact';
import type { Standing } from './standing';

/** From a figure at the top of a source's page to what its documents say, further down. */
export function claimsLink(
	{ claims }: Pick<Standing, 'claims'>,
	figure: ClaimedFigure,
	language: Language
): Fact['claims'] {
	return {
		href: claimsAnchor(claims, figure),
		hint: m.figures_claims_link({}, { locale: language })
	};
}
