/** Which of a source's claims a figure of it is read from. */
import type { Claim } from './facts';

export type ClaimedFigure = 'amount' | 'start' | 'end';

/** An adopted one that states it, else a rival that does; null where none states it. */
export function claimOfFigure(claims: readonly Claim[], figure: ClaimedFigure): Claim | null {
	const stating = claims.filter((claim) => states(claim, figure));
	return stating.find(({ adopted }) => adopted) ?? stating[0] ?? null;
}

function states(claim: Claim, figure: ClaimedFigure): boolean {
	switch (figure) {
		case 'amount':
			return claim.statedKzt !== null || claim.statedUsd !== null || claim.statedOther !== null;
		case 'start':
			return claim.statedStart !== null;
		case 'end':
			return claim.statedEnd !== null;
	}
}
