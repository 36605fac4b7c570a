/** A check that a person accepted, with the reason. It stands while the figures stay the same. */
import type { Day } from '../calendar';
import type { Check, FiredCheck } from './check';

export interface Acceptance {
	readonly id: number;
	readonly code: string;
	readonly subject: string;
	/** The figures that were accepted, as the check told them. */
	readonly figures: string;
	readonly reason: string;
	/** The day from which it holds. */
	readonly acceptedOn: Day;
	/** Whoever accepted it, by the name they had then. */
	readonly acceptedBy: string;
}

/** Each check beside the acceptance that was given for it by a day. */
export function withAcceptances(
	checks: readonly Check[],
	acceptances: readonly Acceptance[],
	asOf: Day
): FiredCheck[] {
	const given = new Map(
		acceptances
			.filter(({ acceptedOn }) => acceptedOn <= asOf)
			.map((acceptance) => [keyOf(acceptance), acceptance])
	);
	return checks.map((check) => {
		const of = given.get(keyOf(check));
		if (!of) return { ...check, acceptance: { state: 'none' } };
		const state = of.figures === check.figures ? 'holds' : 'lapsed';
		return { ...check, acceptance: { state, of } };
	});
}

function keyOf({ code, subject }: Pick<Acceptance, 'code' | 'subject'>): string {
	return `${code} ${subject}`;
}
