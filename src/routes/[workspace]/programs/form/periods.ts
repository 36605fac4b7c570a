import type { Month } from '$lib/domain/calendar';
import type { NeedLine } from '$lib/domain/facts';
import { ascending, byAll } from '$lib/domain/grouping';

/** The different periods of a need's lines, the earliest first: the columns of its grid. */
export function periodsOf(lines: readonly NeedLine[]): { from: Month; to: Month }[] {
	const different = new Map(lines.map(({ from, to }) => [`${from} ${to}`, { from, to }]));
	return [...different.values()].sort(
		byAll(
			ascending(({ from }) => from),
			ascending(({ to }) => to)
		)
	);
}
