/** A source's whole amount on its months, as its terms change. */
import type { Day } from './calendar';
import { layLegs, sharesLaid } from './laying';
import type { Share } from './spread';
import type { Terms } from './terms';

/** @param stop the last funded day of a terminated source; null: laid to its end */
export function sharesByTerms(
	{ stages }: Pick<Terms, 'stages'>,
	from: Day,
	stop: Day | null
): Share[] {
	const legs = stages.map(({ since, to, amount }) => ({
		since,
		to,
		minor: amount.state === 'known' ? amount.value : 0,
		pattern: 'monthly' as const
	}));
	return layLegs(from, legs, stop).flatMap(sharesLaid);
}
