/** Sums of cells that never hide what they leave out. */
import { ascending } from './grouping';
import type { Total } from './report';
import type { Conversion } from './rates';

export const zero: Total = { minor: 0, assumed: false, undisclosed: [], withoutRate: 0 };

/**
 * The sum of totals; sources of undisclosed amount are named once.
 * @throws RangeError beyond 2^53 minor units
 */
export function sum(totals: Iterable<Total>): Total {
	let [minor, assumed, withoutRate] = [0, false, 0];
	const sources = new Set<number>();
	for (const total of totals) {
		minor += total.minor;
		assumed ||= total.assumed;
		withoutRate += total.withoutRate;
		for (const source of total.undisclosed) sources.add(source);
	}
	if (!Number.isSafeInteger(minor)) throw new RangeError('a total beyond 2^53 minor units');
	return { minor, assumed, withoutRate, undisclosed: [...sources].sort(ascending((id) => id)) };
}

/** One converted cell as a total: without a rate it is counted, not added. */
export function totalOf(conversion: Conversion): Total {
	return conversion.state === 'known'
		? { ...zero, ...conversion.value }
		: { ...zero, withoutRate: 1 };
}

/** Money of a source that nobody can put a figure to. */
export function undisclosedOf(sourceId: number): Total {
	return { ...zero, undisclosed: [sourceId] };
}
