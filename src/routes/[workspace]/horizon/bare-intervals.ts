/** Where, after its first money, nothing is contracted for a program. */
import type { Interval } from '$lib/charts/horizon/strip-types';
import type { Presence } from '$lib/domain/report';
import { edgeAfter, placeOf, type Given } from './given';

/** Under the reading in question; a program that never had money is bare throughout. */
export function bareIntervals(contracted: readonly Presence[], given: Given): Interval[] {
	const runs = contracted
		.map(({ from, to }) => ({ from: placeOf(from, given), to: edgeAfter(to, given) }))
		.sort((a, b) => a.from - b.from);
	const end = given.months.length;
	const [first] = runs;
	if (first === undefined) return [{ from: 0, to: end }];
	const bare: Interval[] = [];
	let funded = first.to;
	for (const run of runs) {
		if (run.from > funded) bare.push({ from: funded, to: run.from });
		funded = Math.max(funded, run.to);
	}
	return [...bare, { from: funded, to: end }].filter(({ from, to }) => to > Math.max(from, 0));
}
